// Rules about the class or one above it, with the most steps up to the classes that they cover and exclude. A provision covers
// what its act does, unless it states its own classes; it excludes what its act does, and more.
MATCH up = (asked:Entity {id: $class})-[:PART_OF*0..10]->(class:ProductClass)
WITH class, max(length(up)) AS steps
WITH collect({id: class.id, steps: steps}) AS above
UNWIND above AS near
MATCH (class:Entity {id: near.id})<-[:COVERS]-(act:Rule)
WITH DISTINCT above, act
MATCH (act)<-[:PART_OF*0..4]-(rule:Rule)
WITH DISTINCT above, rule
CALL (rule) {
  MATCH up = (rule)-[:PART_OF*0..4]->(stating:Rule)
  WITH stating, length(up) AS statedAt
  MATCH (stating)-[:COVERS]->(class:ProductClass)
  WITH statedAt, collect(class.id) AS covers
  RETURN statedAt, covers ORDER BY statedAt LIMIT 1
}
CALL (rule, statedAt) {
  MATCH up = (rule)-[:PART_OF*0..4]->(stating:Rule)
  WITH stating, length(up) AS reached, statedAt
  WHERE reached <= statedAt
  MATCH (stating)-[:EXCLUDES]->(class:ProductClass)
  RETURN collect(class.id) AS excludes
}
RETURN rule.id AS id,
  [each IN above WHERE each.id IN covers | each.steps] AS covered,
  [each IN above WHERE each.id IN excludes | each.steps] AS excluded
