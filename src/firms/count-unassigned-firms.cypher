// The number of firms from before a person and a firm of the same name were distinguished: their ids begin with "firm/".
MATCH (record:Firm)
WHERE record.id > 'firm/' AND record.id < 'firm0'
RETURN count(record) AS firms
