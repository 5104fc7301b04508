// $ids
UNWIND $ids AS id
MATCH (record:Changeset {id: id})
DELETE record
