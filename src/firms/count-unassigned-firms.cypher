// How many firms are from before a person and a firm of the same name were told apart: their ids begin with "firm/".
MATCH (record:Firm)
WHERE record.id > 'firm/' AND record.id < 'firm0'
RETURN count(record) AS firms
