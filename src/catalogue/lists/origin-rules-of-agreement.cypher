MATCH (agreement:Entity {id: $agreement})<-[:UNDER]-(rule:OriginRule)
RETURN DISTINCT rule.id AS id
