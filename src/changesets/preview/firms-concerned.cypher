// $territories, $classes. The number of firms that want to sell products of these classes there, and of these products.
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:MEMBER_OF*0..2]-(member:Territory)
WITH DISTINCT member
MATCH (member)<-[:IN_CUSTOMS_TERRITORY*0..1]-(country:Country)
WITH DISTINCT country
MATCH (country)<-[:TARGETS]-(company:Company)
WHERE company.example IS NULL
MATCH (company)-[:MAKES]->(product:Product)
MATCH (product)-[:CLASSIFIED_AS]->(class:ProductClass)
MATCH (class)-[:PART_OF*0..8]->(above)
WHERE above.id IN $classes
RETURN count(DISTINCT company) AS companies, count(DISTINCT product) AS products
