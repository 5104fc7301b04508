// $rows: [{from, to, key, on}]. `on` is the last day.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:HOLDS {key: row.key}]->(to:Entity)
WHERE to.id = row.to
SET edge.validTo = row.on
RETURN count(edge) AS written
