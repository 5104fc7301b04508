MERGE (n:Entity:Thing {id: $id}) SET n += $props
