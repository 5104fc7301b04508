// Programmes for one of these territories, or for any: those without markets.
MATCH (program:SupportProgram)
WHERE program.id > ''
CALL (program) {
  MATCH (program)-[:FOR_MARKET]->(named:Territory)
  RETURN collect(named.id) AS named
}
WITH program, named
WHERE size(named) = 0 OR any(each IN named WHERE each IN $territories)
RETURN program.id AS id
