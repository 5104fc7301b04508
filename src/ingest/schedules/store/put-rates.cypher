// $rows: [{schedule, covers, rate, from, to, staged}]. Rates of classes of the Harmonized System.
UNWIND $rows AS row
MATCH (schedule:Entity {id: row.schedule})
MATCH (class:Entity {id: row.covers})
CREATE (rate:TariffRate {rate: row.rate, from: row.from, to: row.to, staged: row.staged})
CREATE (rate)-[:PART_OF]->(schedule)
CREATE (rate)-[:COVERS]->(class)
RETURN count(rate) AS written
