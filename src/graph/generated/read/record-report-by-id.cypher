UNWIND $ids AS id
MATCH (record:Report {id: id})
RETURN properties(record) AS record
