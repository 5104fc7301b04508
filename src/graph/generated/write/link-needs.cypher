// $rows: [{from, to, key, properties}]. The same ends and key are the same edge. Where an end is missing, nothing is written.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[edge:NEEDS {key: row.key}]->(to)
SET edge += row.properties
RETURN count(edge) AS written
