// $rows: [{from, to, key}]
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:NEXT {key: row.key}]->(to:Entity)
WHERE to.id = row.to
DELETE edge
