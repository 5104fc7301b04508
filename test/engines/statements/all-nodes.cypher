// A rate of a tariff schedule has no id.
MATCH (n) RETURN coalesce(n.id, n.rate) AS id, labels(n) AS labels, properties(n) AS properties
