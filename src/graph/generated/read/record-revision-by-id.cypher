UNWIND $ids AS id
MATCH (record:Revision {id: id})
RETURN properties(record) AS record
