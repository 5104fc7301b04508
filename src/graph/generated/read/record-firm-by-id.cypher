UNWIND $ids AS id
MATCH (record:Firm {id: id})
RETURN properties(record) AS record
