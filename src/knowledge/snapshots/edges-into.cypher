// $ids, $first: the maximum for each node, by the id of their start.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  MATCH (node)<-[edge]-(start:Entity)
  WITH edge, start ORDER BY start.id LIMIT $first
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(start), labels: labels(start)}) AS edges
}
RETURN id, edges
