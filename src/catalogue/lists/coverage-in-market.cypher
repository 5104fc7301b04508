UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(coverage:Coverage)
RETURN DISTINCT coverage.id AS id
