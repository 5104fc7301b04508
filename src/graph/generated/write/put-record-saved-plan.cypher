// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:SavedPlan {id: row.id})
SET record += row.properties
