// $ids
UNWIND $ids AS id
MATCH (record:Revision {id: id})
DELETE record
