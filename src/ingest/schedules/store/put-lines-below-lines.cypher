// $rows: [{id, scheme, title, partOf}]
UNWIND $rows AS row
MATCH (above:TariffLine {id: row.partOf})
CREATE (line:TariffLine {id: row.id, scheme: row.scheme, title: row.title})-[:PART_OF]->(above)
RETURN count(line) AS written
