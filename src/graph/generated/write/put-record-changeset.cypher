// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Changeset {id: row.id})
SET record += row.properties
