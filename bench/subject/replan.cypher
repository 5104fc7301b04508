// Neo4j plans by statistics, which come some time after the data: those of a database that was emptied lead to scans.
CALL db.prepareForReplanning(60)
