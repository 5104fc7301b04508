// Rules with the acts above them, the rules that act on these, the acts above those, and the rules that act on them in turn.
UNWIND $ids AS id
MATCH (rule:Entity {id: id})-[:PART_OF*0..4]->(above:Rule)
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
  MATCH (stating)-[edge:PART_OF|UNDER|AMENDS|REPLACES|REPEALS|SUSPENDS|POSTPONES]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(stating) AS node, labels(stating) AS labels, edges
