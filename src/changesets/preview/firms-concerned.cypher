// $territories, $classes. How many firms want to sell there what is of these classes, and how many products those are.
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:MEMBER_OF*0..2]-(country:Country)
WITH DISTINCT country
MATCH (country)<-[:TARGETS]-(company:Company)
WHERE company.example IS NULL
MATCH (company)-[:MAKES]->(product:Product)
MATCH (product)-[:CLASSIFIED_AS]->(class:ProductClass)
MATCH (class)-[:PART_OF*0..8]->(above)
WHERE above.id IN $classes
RETURN count(DISTINCT company) AS companies, count(DISTINCT product) AS products
