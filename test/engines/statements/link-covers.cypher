UNWIND $rows AS row
MATCH (from) WHERE from.id = row.from
MATCH (to) WHERE to.id = row.to
CREATE (from)-[:COVERS]->(to)
