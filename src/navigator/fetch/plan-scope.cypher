// The firm, the places with their blocs, customs territories and agreements, and the offering with all classes above it,
// and those below it that the schedules of the destinations have; and lines with a code in the schedules of the places.
// A line of a tariff schedule is a TariffLine, or a ProductClass if the knowledge has it by itself.
MATCH (knowledge:Knowledge {id: 'knowledge'})
RETURN properties(knowledge) AS node, labels(knowledge) AS labels, [] AS edges
UNION ALL
// After the state: a publication that is announced later is in nothing that was read before.
MATCH (mark:Publishing {id: 'publishing'})
WHERE mark.until > timestamp()
RETURN properties(mark) AS node, labels(mark) AS labels, [] AS edges
UNION ALL
UNWIND $places AS id
MATCH (place:Entity {id: id})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory
CALL (territory) {
  MATCH (territory)-[edge:MEMBER_OF|IN_CUSTOMS_TERRITORY|DEPENDS_ON|PARTY_TO]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(territory) AS node, labels(territory) AS labels, edges
UNION ALL
UNWIND $given AS id
MATCH (company:Entity {id: id})-[:BASED_IN]->(seat:Territory)
WITH DISTINCT seat
MATCH (seat)-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory
CALL (territory) {
  MATCH (territory)-[edge:MEMBER_OF|IN_CUSTOMS_TERRITORY|DEPENDS_ON|PARTY_TO]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(territory) AS node, labels(territory) AS labels, edges
UNION ALL
UNWIND $given AS id
MATCH (given:Entity {id: id})
CALL (given) {
  MATCH (given)-[edge:CLASSIFIED_AS|HAS|BASED_IN|HOLDS|MEETS|BECAME]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(given) AS node, labels(given) AS labels, edges
UNION ALL
UNWIND $offerings AS id
MATCH (offering:Entity {id: id})-[:CLASSIFIED_AS|BECAME*0..1]->(asked:ProductClass)
WITH DISTINCT asked
MATCH (asked)-[:PART_OF*0..10]->(class:ProductClass)
WITH DISTINCT class
CALL (class) {
  MATCH (class)-[edge:PART_OF|HAS]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(class) AS node, labels(class) AS labels, edges
UNION ALL
UNWIND $targets AS target
MATCH (destination:Entity {id: target})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH collect(DISTINCT territory.tariffScheme) AS schemes
UNWIND $offerings AS id
MATCH (offering:Entity {id: id})-[:CLASSIFIED_AS|BECAME*0..1]->(asked:ProductClass)
WITH DISTINCT asked, schemes WHERE NOT asked.scheme IN ['root', 'group']
// A line of another schedule stands for its subheading.
MATCH (asked)-[:PART_OF*0..2]->(whole:ProductClass)
WHERE whole.id = asked.id OR (asked.scheme <> 'hs' AND whole.scheme = 'hs' AND size(whole.code) = 6)
WITH DISTINCT whole AS asked, schemes
MATCH (asked)<-[:PART_OF*1..5]-(line:ProductClass)
// Below a class of the Harmonized System are lines of many schedules: those of other markets do not concern the plan.
WHERE asked.scheme <> 'hs' OR line.scheme = 'hs' OR line.scheme IN schemes
WITH DISTINCT line LIMIT $linesAtMost
CALL (line) {
  MATCH (line)-[edge:PART_OF|HAS]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(line) AS node, labels(line) AS labels, edges
UNION ALL
// The groups of goods that a part of the offering belongs to.
UNWIND $offerings AS id
MATCH (offering:Entity {id: id})-[:CLASSIFIED_AS|BECAME*0..1]->(asked:ProductClass)
WITH DISTINCT asked WHERE asked.scheme = 'hs'
MATCH (asked)<-[:PART_OF*1..2]-(part:ProductClass) WHERE part.scheme = 'hs'
WITH DISTINCT part
MATCH (part)-[:PART_OF]->(of:ProductClass) WHERE of.scheme = 'group'
WITH DISTINCT of
MATCH (of)-[:PART_OF*0..3]->(group:ProductClass) WHERE group.scheme = 'group'
WITH DISTINCT group
CALL (group) {
  MATCH (group)-[edge:PART_OF|HAS]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(group) AS node, labels(group) AS labels, edges
UNION ALL
UNWIND $places AS place
MATCH (at:Entity {id: place})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory.tariffScheme AS scheme WHERE scheme IS NOT NULL
UNWIND $codes AS code
WITH scheme + '/' + code AS id
MATCH (line:Entity {id: id})
CALL (line) {
  MATCH (line)-[edge:PART_OF|HAS]->(end:Entity)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(line) AS node, labels(line) AS labels, edges
UNION ALL
// The offering is a line of a schedule.
UNWIND $offerings AS id
MATCH (asked:TariffLine {id: id})-[:PART_OF*0..10]->(class)
WITH DISTINCT class
CALL (class) {
  MATCH (class)-[edge:PART_OF|HAS]->(end)
  RETURN collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
}
RETURN properties(class) AS node, labels(class) AS labels, edges
UNION ALL
// Lines below the offering in the schedules of the destinations.
UNWIND $targets AS target
MATCH (destination:Entity {id: target})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH collect(DISTINCT territory.tariffScheme) AS schemes
UNWIND $offerings AS id
MATCH (offering:Entity {id: id})-[:CLASSIFIED_AS|BECAME*0..1]->(asked:ProductClass)
WITH DISTINCT asked, schemes WHERE NOT asked.scheme IN ['root', 'group']
MATCH (asked)-[:PART_OF*0..2]->(whole:ProductClass)
WHERE whole.scheme = 'hs' AND (whole.id = asked.id OR size(whole.code) = 6)
WITH DISTINCT whole, schemes
MATCH (whole)<-[:PART_OF*0..3]-(class:ProductClass)
WHERE class.scheme = 'hs'
WITH DISTINCT class, schemes
MATCH (class)<-[:PART_OF*1..4]-(line:TariffLine)
WHERE line.scheme IN schemes
WITH DISTINCT line LIMIT $linesAtMost
MATCH (line)-[edge:PART_OF]->(end)
WITH line, collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
RETURN properties(line) AS node, labels(line) AS labels, edges
UNION ALL
// The same for a line of a schedule: it stands for its subheading.
UNWIND $targets AS target
MATCH (destination:Entity {id: target})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH collect(DISTINCT territory.tariffScheme) AS schemes
UNWIND $offerings AS id
MATCH (asked:TariffLine {id: id})-[:PART_OF*1..4]->(whole:ProductClass)
WHERE whole.scheme = 'hs' AND size(whole.code) = 6
WITH DISTINCT whole, schemes
MATCH (whole)<-[:PART_OF*1..4]-(line:TariffLine)
WHERE line.scheme IN schemes
WITH DISTINCT line
MATCH (line)-[edge:PART_OF]->(end)
WITH line, collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
RETURN properties(line) AS node, labels(line) AS labels, edges
UNION ALL
// Lines with one of the codes, with those above them.
UNWIND $places AS place
MATCH (at:Entity {id: place})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory.tariffScheme AS scheme WHERE scheme IS NOT NULL
UNWIND $codes AS code
WITH scheme + '/' + code AS id
MATCH (asked:TariffLine {id: id})-[:PART_OF*0..4]->(line:TariffLine)
WITH DISTINCT line
MATCH (line)-[edge:PART_OF]->(end)
WITH line, collect({type: type(edge), edge: properties(edge), node: properties(end), labels: labels(end)}) AS edges
RETURN properties(line) AS node, labels(line) AS labels, edges
UNION ALL
// Codes of lines that have the rates of their subheading.
UNWIND $places AS place
MATCH (at:Entity {id: place})-[:IN_CUSTOMS_TERRITORY*0..1]->(above:Territory)
WITH DISTINCT above
MATCH (above)-[:MEMBER_OF*0..2]->(territory:Territory)
WITH DISTINCT territory.tariffScheme AS scheme WHERE scheme IS NOT NULL
UNWIND $codes AS code
WITH scheme, code, scheme + '/' + substring(code, 0, 2) AS chapter, 'hs/' + substring(code, 0, 6) AS subheading
MATCH (listed:TariffCodes {id: chapter})
WHERE listed.codes CONTAINS (' ' + code + ' ')
MATCH (whole:Entity {id: subheading})
RETURN {id: scheme + '/' + code, scheme: scheme, title: code} AS node, ['TariffLine'] AS labels,
  [{type: 'PART_OF', edge: {key: ''}, node: properties(whole), labels: labels(whole)}] AS edges
