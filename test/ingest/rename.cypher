MATCH (node:Entity {id: $id})
SET node.name = $name
