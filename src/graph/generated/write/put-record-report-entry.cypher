// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:ReportEntry {id: row.id})
SET record += row.properties
