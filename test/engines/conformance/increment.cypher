MATCH (n:Entity {id: $id}) SET n.count = n.count + 1
