"""What the marks of a text show: where sentences end, which quotation marks belong together, and speech between dashes."""
