"""The API's claims and verified claims; one file a resource."""
