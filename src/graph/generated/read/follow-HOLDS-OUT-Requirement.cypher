UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)-[edge:HOLDS]->(end:Requirement)
  WITH edge, end ORDER BY end.id LIMIT $first
  RETURN collect({edge: properties(edge), node: properties(end), labels: labels(end)}) AS ends
}
RETURN id, ends
