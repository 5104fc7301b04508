// $ids. What each act is cited as, and what is published, all in one reading.
MATCH (knowledge:Knowledge {id: 'knowledge'})
UNWIND $ids AS id
MATCH (act:Entity {id: id})
RETURN act.id AS id, act.citation AS marker, knowledge.sequence AS sequence
