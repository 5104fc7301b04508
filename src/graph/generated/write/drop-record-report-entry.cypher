// $ids
UNWIND $ids AS id
MATCH (record:ReportEntry {id: id})
DELETE record
