UNWIND $ids AS id
MATCH (record:ReportEntry {id: id})
RETURN properties(record) AS record
