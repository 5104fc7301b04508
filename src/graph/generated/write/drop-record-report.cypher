// $ids
UNWIND $ids AS id
MATCH (record:Report {id: id})
DELETE record
