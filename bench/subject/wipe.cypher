// A part of the graph: one transaction could not hold a large one.
MATCH (node)
WITH node LIMIT 5000
DETACH DELETE node
RETURN count(*) AS deleted
