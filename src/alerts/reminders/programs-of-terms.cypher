// Programmes that offer one of these terms, with the territories that they are open to, and those that they are for.
UNWIND $ids AS id
MATCH (terms:Entity {id: id})<-[:OFFERS]-(program:SupportProgram)
MATCH (program)-[:OPEN_TO|FOR_MARKET]->(territory:Territory)
RETURN DISTINCT id, program.id AS program, territory.id AS desk
