// $after, $before: the bounds of the ids of one scheme.
MATCH (line:TariffLine)
WHERE line.id > $after AND line.id < $before
MATCH (line)-[:PART_OF]->(above)
RETURN line.id AS id, line.title AS title, above.id AS partOf ORDER BY line.id
