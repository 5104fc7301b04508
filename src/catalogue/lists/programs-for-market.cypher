// Programmes for this market, or for any: those that name no market at all.
MATCH (program:SupportProgram)
WHERE program.id > ''
CALL (program) {
  MATCH (program)-[:FOR_MARKET]->(named:Territory)
  RETURN collect(named.id) AS named
}
WITH program, named
MATCH (country:Entity {id: $country})-[:MEMBER_OF*0..2]->(territory:Territory)
WITH program, named, collect(DISTINCT territory.id) AS here
WHERE size(named) = 0 OR any(each IN named WHERE each IN here)
RETURN program.id AS id
