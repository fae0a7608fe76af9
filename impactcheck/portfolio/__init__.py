"""Many reforms on the same municipalities: their burden and money added up, merged, ranked."""
