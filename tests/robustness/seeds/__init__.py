"""Small valid files to start from, made by the code or shipped with pydicom."""
