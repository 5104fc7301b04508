// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:FeedKey {id: row.id})
SET record += row.properties
