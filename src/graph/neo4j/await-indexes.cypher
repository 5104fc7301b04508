// Indexes are built in the background: until they are ready, look-ups scan.
CALL db.awaitIndexes(300)
