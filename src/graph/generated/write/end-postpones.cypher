// $rows: [{from, to, key, on}]. `on` is the last day.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})-[edge:POSTPONES {key: row.key}]->(to:Entity)
WHERE to.id = row.to
SET edge.to = row.on
RETURN count(edge) AS written
