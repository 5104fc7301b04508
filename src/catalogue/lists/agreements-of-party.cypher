MATCH (country:Entity {id: $country})-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory
MATCH (territory)-[:PARTY_TO]->(agreement:Agreement)
RETURN DISTINCT agreement.id AS id
