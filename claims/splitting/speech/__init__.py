"""Who said what: words of saying, what is reported and quoted, and the claimants, each one person through an article."""
