// Territories whose facts cite one of these sources: rules, their requirements, claims about both, and coverage,
// recognitions and programmes there.
UNWIND $ids AS id
MATCH (source:Entity {id: id})<-[:CITES]-(fact:Entity)
WITH DISTINCT id, fact
MATCH (fact)<-[:STATES*0..1]-(stating:Entity)
WITH DISTINCT id, stating
MATCH (stating)<-[:REQUIRES|OFFERS*0..1]-(asking:Entity)
WITH DISTINCT id, asking
MATCH (asking)-[:PART_OF*0..4]->(act:Entity)
WITH DISTINCT id, act
MATCH (act)-[:APPLIES_IN|OPEN_TO|HONOURED_IN]->(territory:Territory)
RETURN DISTINCT id, territory.id AS desk
