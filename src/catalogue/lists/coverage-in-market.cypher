// Statements about one of these territories: of those in $whole all, of the others the areas in $parts (`bloc/EU DUTY`).
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(coverage:Coverage)
WHERE id IN $whole OR (id + ' ' + coverage.area) IN $parts
RETURN DISTINCT coverage.id AS id
