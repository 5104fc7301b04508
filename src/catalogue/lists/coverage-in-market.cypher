MATCH (country:Entity {id: $country})-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory
MATCH (territory)<-[:APPLIES_IN]-(coverage:Coverage)
RETURN DISTINCT coverage.id AS id
