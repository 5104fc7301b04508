UNWIND $ids AS id
MATCH (record:SavedPlan {id: id})
RETURN properties(record) AS record
