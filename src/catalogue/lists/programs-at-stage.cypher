MATCH (stage:Entity {id: $stage})<-[:AT_STAGE]-(program:SupportProgram)
RETURN DISTINCT program.id AS id
