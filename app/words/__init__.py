"""All words that people read, by what they are about. Every other layer passes codes and values."""
