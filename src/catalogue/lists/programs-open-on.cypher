// Terms without days are open only if they state that they always are.
MATCH (program:SupportProgram)
WHERE program.id > ''
CALL (program) {
  MATCH (program)-[:OFFERS]->(terms:Terms)
  WHERE (terms.standing = true OR terms.opens IS NOT NULL OR terms.closes IS NOT NULL)
    AND (terms.opens IS NULL OR terms.opens <= $day) AND (terms.closes IS NULL OR terms.closes >= $day)
  RETURN count(terms) AS open
}
WITH program, open
WHERE open > 0
RETURN program.id AS id
