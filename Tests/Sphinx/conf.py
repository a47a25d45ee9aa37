# What the pages are checked with: Sphinx as it comes.
project = "PAPR"
