// Indexes are filled in the background: until they are, look-ups scan.
CALL db.awaitIndexes(300)
