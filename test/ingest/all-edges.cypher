MATCH (from:Entity)-[edge]->(to:Entity)
RETURN from.id AS from, type(edge) AS type, to.id AS to, properties(edge) AS properties
