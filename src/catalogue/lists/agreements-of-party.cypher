UNWIND $territories AS id
MATCH (territory:Entity {id: id})-[part:PARTY_TO]->(agreement:Agreement)
WHERE (part.from IS NULL OR part.from <= $day) AND (part.to IS NULL OR part.to >= $day)
RETURN DISTINCT agreement.id AS id
