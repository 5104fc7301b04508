// Every rule that covers one of the classes in one of the territories, by itself or through its act, with the acts above
// it, the rules that act on these, the acts above those, the rules that act on them in turn, and all their edges.
UNWIND $classes AS id
MATCH (class:Entity {id: id})<-[:COVERS]-(covering:Rule)
WITH collect(DISTINCT covering) AS coverings
// A root of the classes is covered everywhere: only rules that bind here are followed further. The territory has no label,
// so that no engine starts there, with every rule of the territory for each edge: Neo4j does so if its statistics are old.
CALL (coverings) {
  UNWIND coverings AS covering
  MATCH (covering)-[:PART_OF*0..4]->(act:Rule)-[:APPLIES_IN]->(territory)
  WHERE territory.id IN $territories
  RETURN covering AS binding
  UNION
  UNWIND coverings AS covering
  MATCH (covering)<-[:PART_OF*1..4]-(provision:Rule)-[:APPLIES_IN]->(territory)
  WHERE territory.id IN $territories
  RETURN provision AS binding
}
MATCH (binding)<-[:PART_OF*0..4]-(rule:Rule)
WITH DISTINCT rule
MATCH (rule)-[:PART_OF*0..4]->(above:Rule)
WITH DISTINCT above
MATCH (above)<-[:AMENDS|REPLACES|REPEALS|SUSPENDS|POSTPONES*0..6]-(acting:Rule)
WITH DISTINCT acting
MATCH (acting)-[:PART_OF*0..4]->(above:Rule)
WITH DISTINCT above
MATCH (above)<-[:AMENDS|REPLACES|REPEALS|SUSPENDS|POSTPONES*0..6]-(acting:Rule)
WITH DISTINCT acting
MATCH (acting)-[:PART_OF*0..4]->(stating:Rule)
WITH DISTINCT stating
CALL (stating) {
  MATCH (stating)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(stating) AS node, labels(stating) AS labels, edges
UNION ALL
// The columns of the tariff schedules of the territories, and what they state for the classes.
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(schedule:CustomsRule)
WHERE schedule.isSchedule = true
CALL (schedule) {
  MATCH (schedule)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(schedule) AS node, labels(schedule) AS labels, edges
UNION ALL
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(schedule:CustomsRule)
WHERE schedule.isSchedule = true
WITH collect(schedule.id) AS schedules
UNWIND $classes AS id
MATCH (class:Entity {id: id})<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(schedule:CustomsRule)
WHERE schedule.id IN schedules
RETURN {schedule: schedule.id, covers: class.id, rate: rate.rate, from: rate.from, to: rate.to, staged: rate.staged} AS node,
  labels(rate) AS labels, [] AS edges
UNION ALL
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(schedule:CustomsRule)
WHERE schedule.isSchedule = true
WITH collect(schedule.id) AS schedules
UNWIND $classes AS id
MATCH (line:TariffLine {id: id})<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(schedule:CustomsRule)
WHERE schedule.id IN schedules
RETURN {schedule: schedule.id, covers: line.id, rate: rate.rate, from: rate.from, to: rate.to, staged: rate.staged} AS node,
  labels(rate) AS labels, [] AS edges
UNION ALL
// Agency codes of the territories that mark goods of the headings: their marks of these headings alone, then the rest.
UNWIND $headings AS id
MATCH (heading:Entity {id: id})<-[mark:MARKS]-(code:AgencyCode)-[:APPLIES_IN]->(territory)
WHERE territory.id IN $territories
WITH code, collect(DISTINCT {type: type(mark), edge: properties(mark), node: properties(heading), labels: labels(heading)}) AS edges
RETURN properties(code) AS node, labels(code) AS labels, edges
UNION ALL
UNWIND $headings AS id
MATCH (heading:Entity {id: id})<-[:MARKS]-(code:AgencyCode)-[:APPLIES_IN]->(territory)
WHERE territory.id IN $territories
WITH DISTINCT code
CALL (code) {
  MATCH (code)-[edge:APPLIES_IN|HANDLED_BY|CITES]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(code) AS node, labels(code) AS labels, edges
