UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:HONOURED_IN]-(recognition:Recognition)
RETURN DISTINCT recognition.id AS id
