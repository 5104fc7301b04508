// Terms without any day are open only where they say that they always are.
MATCH (terms:Terms)
WHERE terms.id > '' AND (terms.standing = true OR terms.opens IS NOT NULL OR terms.closes IS NOT NULL)
  AND (terms.opens IS NULL OR terms.opens <= $day) AND (terms.closes IS NULL OR terms.closes >= $day)
WITH terms
MATCH (terms)<-[:OFFERS]-(program:SupportProgram)
RETURN DISTINCT program.id AS id
