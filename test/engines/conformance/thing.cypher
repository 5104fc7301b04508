MATCH (n:Entity {id: $id}) RETURN properties(n) AS thing
