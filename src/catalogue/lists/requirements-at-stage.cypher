MATCH (stage:Entity {id: $stage})<-[:AT_STAGE]-(requirement:Requirement)
RETURN DISTINCT requirement.id AS id
