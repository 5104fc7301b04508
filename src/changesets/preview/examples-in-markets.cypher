// $territories, $first. The fictional firms that want to sell there, with their products.
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:MEMBER_OF*0..2]-(member:Territory)
WITH DISTINCT member
MATCH (member)<-[:IN_CUSTOMS_TERRITORY*0..1]-(country:Country)
WITH DISTINCT country
MATCH (country)<-[:TARGETS]-(company:Company)
WHERE company.example = true
MATCH (company)-[:MAKES]->(product:Product)
WHERE product.example = true
WITH DISTINCT company.id AS company, product.id AS product, country.code AS target
RETURN company, product, target ORDER BY company, product, target LIMIT $first
