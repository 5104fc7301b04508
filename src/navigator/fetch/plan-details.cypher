// What the rules require and what helps: prerequisites, recognitions, programmes, rules of origin, claims, coverage, rates.
UNWIND $requirements AS id
MATCH (asked:Entity {id: id})-[:NEEDS*0..12]->(requirement:Requirement)
WITH DISTINCT requirement
CALL (requirement) {
  MATCH (requirement)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(requirement) AS node, labels(requirement) AS labels, edges
UNION ALL
UNWIND $requirements AS id
MATCH (asked:Entity {id: id})-[:NEEDS*0..12]->(requirement:Requirement)
WITH DISTINCT requirement
MATCH (requirement)<-[:CREDITS]-(recognition:Recognition)
WITH DISTINCT recognition
CALL (recognition) {
  MATCH (recognition)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(recognition) AS node, labels(recognition) AS labels, edges
UNION ALL
UNWIND $requirements AS id
MATCH (asked:Entity {id: id})-[:NEEDS*0..12]->(requirement:Requirement)
WITH DISTINCT requirement
MATCH (requirement)-[:STATES]->(claim:Claim)
WITH DISTINCT claim
CALL (claim) {
  MATCH (claim)-[edge:CITES]->(end:Source)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(claim) AS node, labels(claim) AS labels, edges
UNION ALL
UNWIND $stating AS id
MATCH (stating:Entity {id: id})
CALL (stating) {
  MATCH (stating)-[edge:STATES|CITES]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(stating) AS node, labels(stating) AS labels, edges
UNION ALL
UNWIND $agreements AS id
MATCH (agreement:Entity {id: id})<-[:UNDER]-(rule:OriginRule)
WHERE rule.rangeFrom <= $codeTo AND rule.rangeTo >= $codeFrom
CALL (rule) {
  MATCH (rule)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(rule) AS node, labels(rule) AS labels, edges
UNION ALL
UNWIND $seats AS id
MATCH (seat:Entity {id: id})<-[:OPEN_TO]-(program:SupportProgram)
WITH DISTINCT program
CALL (program) {
  MATCH (program)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(program) AS node, labels(program) AS labels, edges
UNION ALL
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(coverage:Coverage)
WITH DISTINCT coverage
MATCH (coverage)-[:COVERS]->(class)
WHERE class.id IN $classes
WITH DISTINCT coverage
CALL (coverage) {
  MATCH (coverage)-[edge]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(coverage) AS node, labels(coverage) AS labels, edges
UNION ALL
MATCH (stage:Stage)
CALL (stage) {
  MATCH (stage)-[edge:NEXT]->(end:Stage)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(stage) AS node, labels(stage) AS labels, edges
UNION ALL
UNWIND $months AS asked
UNWIND asked AS month
MATCH (rate:ExchangeRate {month: month})
WITH asked[0] AS latest, rate ORDER BY rate.month DESC
WITH latest, rate.currency AS currency, collect(rate) AS rates
WITH rates[0] AS rate
CALL (rate) {
  MATCH (rate)-[edge:CITES]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(rate) AS node, labels(rate) AS labels, edges
UNION ALL
// Before the state: if a publication has ended meanwhile, the state is a later one.
MATCH (mark:Publishing {id: 'publishing'})
WHERE mark.until > timestamp()
RETURN properties(mark) AS node, labels(mark) AS labels, [] AS edges
UNION ALL
MATCH (knowledge:Knowledge {id: 'knowledge'})
RETURN properties(knowledge) AS node, labels(knowledge) AS labels, [] AS edges
