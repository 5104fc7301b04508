// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:WatchNews {id: row.id})
SET record += row.properties
