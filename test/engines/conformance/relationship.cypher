MERGE (a:Entity:Thing {id: 'a'}) MERGE (b:Entity:Thing {id: 'b'}) MERGE (a)-[r:LINKS]->(b) RETURN r
