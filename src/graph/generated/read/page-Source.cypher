MATCH (n:Source)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN properties(n) AS node, labels(n) AS labels ORDER BY n.id
