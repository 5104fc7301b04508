// $rows: [{id, scheme, title, partOf}]. Lines below classes of the Harmonized System.
UNWIND $rows AS row
MATCH (above:Entity {id: row.partOf})
CREATE (line:TariffLine {id: row.id, scheme: row.scheme, title: row.title})-[:PART_OF]->(above)
RETURN count(line) AS written
