"""The router: receives images over the network, analyzes them and sends results."""
