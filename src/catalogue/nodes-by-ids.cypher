// $ids. A line of a tariff schedule is not an Entity.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN properties(n) AS node, labels(n) AS labels
UNION ALL
UNWIND $ids AS id
MATCH (n:TariffLine {id: id})
RETURN properties(n) AS node, labels(n) AS labels
