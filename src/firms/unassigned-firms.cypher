// $first. Firms from before a person and a firm of the same name were distinguished, by id, with the name of their company.
// Their ids begin with "firm/".
MATCH (record:Firm)
WHERE record.id > 'firm/' AND record.id < 'firm0'
WITH record.id AS id, record.company AS company ORDER BY id LIMIT $first
CALL (company) {
  UNWIND [company] AS companyId
  MATCH (found:Entity {id: companyId})
  RETURN collect(found.name) AS names
}
RETURN id, company, head(names) AS name ORDER BY id
