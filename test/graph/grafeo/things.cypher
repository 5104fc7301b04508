MATCH (n:Thing) RETURN n.id AS id ORDER BY id
