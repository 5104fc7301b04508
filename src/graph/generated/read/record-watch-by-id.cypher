UNWIND $ids AS id
MATCH (record:Watch {id: id})
RETURN properties(record) AS record
