CREATE (n:Thing {id: $id})
