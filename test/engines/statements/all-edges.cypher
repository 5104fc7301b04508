// A rate of a tariff schedule has no id.
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.rate) AS from, type(r) AS type, coalesce(b.id, b.rate) AS to, properties(r) AS properties
