// How many firms are from before a person and a firm of the same name were told apart.
MATCH (record:Firm)
WHERE record.id STARTS WITH 'firm/'
RETURN count(record) AS firms
