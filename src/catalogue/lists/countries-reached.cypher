// The countries in which the law of a territory can apply on the day: itself, the members of a bloc, and the countries
// in the customs territory of any of these.
MATCH (territory:Entity {id: $territory})<-[memberships:MEMBER_OF*0..2]-(member:Territory)
WHERE all(each IN memberships WHERE (each.from IS NULL OR each.from <= $day) AND (each.to IS NULL OR each.to >= $day))
WITH DISTINCT member
MATCH (member)<-[parts:IN_CUSTOMS_TERRITORY*0..1]-(country:Country)
WHERE all(each IN parts WHERE (each.from IS NULL OR each.from <= $day) AND (each.to IS NULL OR each.to >= $day))
RETURN DISTINCT country.id AS id
