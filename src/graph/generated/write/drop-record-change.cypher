// $ids
UNWIND $ids AS id
MATCH (record:Change {id: id})
DELETE record
