// $id, $company, $data. The firm's record, made where there is none: whoever comes second gets what the first one made.
MERGE (record:Firm {id: $id})
SET record.company = coalesce(record.company, $company)
SET record.data = coalesce(record.data, $data)
RETURN record.data AS data
