// $ids
UNWIND $ids AS id
MATCH (record:Firm {id: id})
DELETE record
