// Rules that cover the class or one above it, provisions of acts too.
MATCH (asked:Entity {id: $class})-[:PART_OF*0..10]->(class:ProductClass)
WITH DISTINCT class
MATCH (class)<-[:COVERS]-(act:Rule)
WITH DISTINCT act
MATCH (act)<-[:PART_OF*0..4]-(rule:Rule)
RETURN DISTINCT rule.id AS id
