"""Small sound files to start from, all made in the code or shipped with pydicom."""
