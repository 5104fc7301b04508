MATCH (node:Entity {id: $id})
DETACH DELETE node
