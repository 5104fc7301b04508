// $ids. Those of them that are sources.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id
