// $countries: ids of all countries, $day. The number of firms, without the fictional ones: in total, and by their answers.
// It starts from their seats, of which each has one.
UNWIND $countries AS country
MATCH (seat:Entity {id: country})<-[:BASED_IN]-(company:Company)
WHERE company.example IS NULL
RETURN 'ALL' AS by, '' AS id, count(company) AS firms
UNION ALL
UNWIND $countries AS country
MATCH (seat:Entity {id: country})<-[:BASED_IN]-(company:Company)
WHERE company.example IS NULL AND company.growthStage IS NOT NULL
RETURN 'GROWTH_STAGE' AS by, company.growthStage AS id, count(company) AS firms
UNION ALL
UNWIND $countries AS country
MATCH (seat:Entity {id: country})<-[:BASED_IN]-(company:Company)
WHERE company.example IS NULL
MATCH (company)-[:TARGETS]->(target:Country)
RETURN 'TARGET' AS by, target.id AS id, count(DISTINCT company) AS firms
UNION ALL
UNWIND $countries AS country
MATCH (seat:Entity {id: country})<-[:BASED_IN]-(company:Company)
WHERE company.example IS NULL
MATCH (company)-[held:HOLDS]->(certification:Certification)
WHERE held.validTo IS NULL OR held.validTo >= $day
RETURN 'CERTIFICATION' AS by, certification.id AS id, count(DISTINCT company) AS firms
UNION ALL
UNWIND $countries AS country
MATCH (seat:Entity {id: country})<-[:BASED_IN]-(company:Company)
WHERE company.example IS NULL
MATCH (company)-[:MAKES]->(product:Product)-[:CLASSIFIED_AS]->(class:ProductClass)
WITH DISTINCT company, class
MATCH (class)-[:PART_OF*0..10]->(chapter:ProductClass)
WHERE chapter.scheme = 'hs' AND size(chapter.code) = 2
RETURN 'CHAPTER' AS by, chapter.id AS id, count(DISTINCT company) AS firms
