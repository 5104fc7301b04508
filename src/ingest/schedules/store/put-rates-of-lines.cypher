// $rows: [{schedule, covers, rate, from, to, staged}]
UNWIND $rows AS row
MATCH (schedule:Entity {id: row.schedule})
MATCH (line:TariffLine {id: row.covers})
CREATE (rate:TariffRate {rate: row.rate, from: row.from, to: row.to, staged: row.staged})
CREATE (rate)-[:PART_OF]->(schedule)
CREATE (rate)-[:COVERS]->(line)
RETURN count(rate) AS written
