MATCH (bloc:Entity {id: $bloc})<-[membership:MEMBER_OF]-(country:Country)
WHERE (membership.from IS NULL OR membership.from <= $day) AND (membership.to IS NULL OR membership.to >= $day)
RETURN DISTINCT country.id AS id
