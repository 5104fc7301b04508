MATCH (line:TariffLine)-[:PART_OF]->(above)
WHERE line.scheme = $scheme
RETURN line.id AS id, line.title AS title, above.id AS partOf ORDER BY line.id
