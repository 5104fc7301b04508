// Rules that bind in a country by its own law or by that of a bloc that it belongs to, provisions of acts too.
MATCH (country:Entity {id: $country})-[membership:MEMBER_OF*0..2]->(territory:Territory)
WHERE all(each IN membership WHERE (each.from IS NULL OR each.from <= $day) AND (each.to IS NULL OR each.to >= $day))
WITH DISTINCT territory
MATCH (territory)<-[:APPLIES_IN]-(act:Rule)
WITH DISTINCT act
MATCH (act)<-[:PART_OF*0..4]-(rule:Rule)
RETURN DISTINCT rule.id AS id
