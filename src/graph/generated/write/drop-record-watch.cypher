// $ids
UNWIND $ids AS id
MATCH (record:Watch {id: id})
DELETE record
