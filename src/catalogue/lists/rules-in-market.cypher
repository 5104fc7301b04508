// Rules that bind in one of these territories: in $whole all, in the others the areas in $parts (`bloc/EU DUTY`). A
// provision binds where its act does, unless it states its own territories.
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(act:Rule)
WITH DISTINCT act
MATCH (act)<-[:PART_OF*0..4]-(rule:Rule)
WITH DISTINCT rule
CALL (rule) {
  MATCH up = (rule)-[:PART_OF*0..4]->(stating:Rule)
  WITH stating, length(up) AS steps
  MATCH (stating)-[:APPLIES_IN]->(place:Territory)
  WITH steps, collect(place.id) AS places
  RETURN places ORDER BY steps LIMIT 1
}
WITH rule, places
WHERE any(place IN places WHERE place IN $whole OR (place + ' ' + rule.area) IN $parts)
RETURN rule.id AS id
