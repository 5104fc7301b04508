// $ids. Each node with the edges that start at it.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  MATCH (node)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(node) AS node, labels(node) AS labels, edges
