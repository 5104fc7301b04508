UNWIND $ids AS id
MATCH (record:Changeset {id: id})
RETURN properties(record) AS record
