// $first. Firms from before a person and a firm of the same name were told apart, by id, with what their company is called.
MATCH (record:Firm)
WHERE record.id STARTS WITH 'firm/'
WITH record ORDER BY record.id LIMIT $first
OPTIONAL MATCH (company:Company {id: record.company})
RETURN record.id AS id, record.company AS company, company.name AS name ORDER BY id
