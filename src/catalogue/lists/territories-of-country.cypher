// The country with the blocs that it is a member of on the day, and the blocs above these.
MATCH (country:Entity {id: $country})-[memberships:MEMBER_OF*0..2]->(territory:Territory)
WHERE all(each IN memberships WHERE (each.from IS NULL OR each.from <= $day) AND (each.to IS NULL OR each.to >= $day))
RETURN DISTINCT territory.id AS id
