// $ids, sorted. Others who lock one of these nodes wait until this transaction has ended.
UNWIND $ids AS id
MATCH (node:Entity {id: id})
SET node.id = id
