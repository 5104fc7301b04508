MATCH (above:Entity {id: $class})<-[:PART_OF]-(class:ProductClass)
RETURN DISTINCT class.id AS id
