// The country with the blocs that it is a member of on the day, and the blocs above these; then its customs territories,
// with their blocs, and the areas in which their law applies. For the former these are null: all areas.
MATCH (country:Entity {id: $country})-[memberships:MEMBER_OF*0..2]->(territory:Territory)
WHERE all(each IN memberships WHERE (each.from IS NULL OR each.from <= $day) AND (each.to IS NULL OR each.to >= $day))
RETURN DISTINCT territory.id AS id, null AS areas
UNION ALL
MATCH (country:Entity {id: $country})-[part:IN_CUSTOMS_TERRITORY]->(customs:Territory)
WHERE (part.from IS NULL OR part.from <= $day) AND (part.to IS NULL OR part.to >= $day)
MATCH (customs)-[memberships:MEMBER_OF*0..2]->(territory:Territory)
WHERE all(each IN memberships WHERE (each.from IS NULL OR each.from <= $day) AND (each.to IS NULL OR each.to >= $day))
RETURN DISTINCT territory.id AS id, part.areas AS areas
