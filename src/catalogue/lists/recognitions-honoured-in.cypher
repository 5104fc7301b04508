MATCH (country:Entity {id: $country})-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory
MATCH (territory)<-[:HONOURED_IN]-(recognition:Recognition)
RETURN DISTINCT recognition.id AS id
