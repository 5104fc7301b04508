MATCH (node:Entity)
WHERE node.id > ''
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
ORDER BY id
