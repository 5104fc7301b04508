// $classes, $columns: ids; $schemes: those of the lines of the columns; $day. What the columns state on the day for the
// classes, for those above them and for those below them. A class of a market's own scheme is a TariffLine.
UNWIND $classes AS asked
MATCH (class:Entity {id: asked})-[:PART_OF*0..10]->(above:ProductClass)
WHERE above.scheme = 'hs'
WITH DISTINCT asked, above
MATCH (above)<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(column:CustomsRule)
WHERE column.id IN $columns AND rate.from <= $day AND (rate.to IS NULL OR rate.to >= $day)
RETURN asked, false AS isBelow, properties(above) AS node, labels(above) AS labels, column.id AS schedule,
  rate.rate AS rate, rate.from AS from, rate.to AS to, rate.staged AS staged
UNION ALL
UNWIND $classes AS asked
MATCH (line:TariffLine {id: asked})-[:PART_OF*0..10]->(above)
WHERE above.scheme = 'hs' OR above.scheme IN $schemes
WITH DISTINCT asked, above
MATCH (above)<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(column:CustomsRule)
WHERE column.id IN $columns AND rate.from <= $day AND (rate.to IS NULL OR rate.to >= $day)
RETURN asked, false AS isBelow, properties(above) AS node, labels(above) AS labels, column.id AS schedule,
  rate.rate AS rate, rate.from AS from, rate.to AS to, rate.staged AS staged
UNION ALL
UNWIND $classes AS asked
MATCH (class:Entity {id: asked})
WHERE class.scheme = 'hs'
MATCH (class)<-[:PART_OF*1..2]-(below:ProductClass)
WHERE below.scheme = 'hs'
WITH DISTINCT asked, below
MATCH (below)<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(column:CustomsRule)
WHERE column.id IN $columns AND rate.from <= $day AND (rate.to IS NULL OR rate.to >= $day)
RETURN asked, true AS isBelow, properties(below) AS node, labels(below) AS labels, column.id AS schedule,
  rate.rate AS rate, rate.from AS from, rate.to AS to, rate.staged AS staged
UNION ALL
UNWIND $classes AS asked
MATCH (class:Entity {id: asked})
WHERE class.scheme = 'hs'
MATCH (class)<-[:PART_OF*0..2]-(whole:ProductClass)
WHERE whole.scheme = 'hs'
WITH DISTINCT asked, whole
MATCH (whole)<-[:PART_OF]-(first:TariffLine)
WHERE first.scheme IN $schemes
MATCH (first)<-[:PART_OF*0..6]-(line:TariffLine)
WITH DISTINCT asked, line
MATCH (line)<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(column:CustomsRule)
WHERE column.id IN $columns AND rate.from <= $day AND (rate.to IS NULL OR rate.to >= $day)
RETURN asked, true AS isBelow, properties(line) AS node, labels(line) AS labels, column.id AS schedule,
  rate.rate AS rate, rate.from AS from, rate.to AS to, rate.staged AS staged
UNION ALL
UNWIND $classes AS asked
MATCH (class:TariffLine {id: asked})<-[:PART_OF*1..6]-(line:TariffLine)
WITH DISTINCT asked, line
MATCH (line)<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(column:CustomsRule)
WHERE column.id IN $columns AND rate.from <= $day AND (rate.to IS NULL OR rate.to >= $day)
RETURN asked, true AS isBelow, properties(line) AS node, labels(line) AS labels, column.id AS schedule,
  rate.rate AS rate, rate.from AS from, rate.to AS to, rate.staged AS staged
