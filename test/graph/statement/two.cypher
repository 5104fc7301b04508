MATCH (a) RETURN a.id AS id;
MATCH (b) RETURN b.id AS id
