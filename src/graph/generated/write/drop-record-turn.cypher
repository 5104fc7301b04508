// $ids
UNWIND $ids AS id
MATCH (record:Turn {id: id})
DELETE record
