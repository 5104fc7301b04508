MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MERGE (from)-[:LINKS]->(to)
RETURN to.id AS id
