// $rows: [{from, to, key}]
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:EXCLUDES {key: row.key}]->(to:Entity)
WHERE to.id = row.to
DELETE edge
