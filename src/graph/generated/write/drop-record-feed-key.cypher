// $ids
UNWIND $ids AS id
MATCH (record:FeedKey {id: id})
DELETE record
