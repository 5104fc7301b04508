// $ids
UNWIND $ids AS id
MATCH (record:SavedPlan {id: id})
DELETE record
