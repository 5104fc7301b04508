CREATE (n:Entity:Thing {id: $id})
