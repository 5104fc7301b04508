// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:WatchRun {id: row.id})
SET record += row.properties
