// The last publication, and the history of the graph that it belongs to.
MATCH (knowledge:Knowledge {id: 'knowledge'})
WHERE knowledge.sequence > 0
RETURN knowledge.sequence AS sequence, knowledge.history AS history, knowledge.formerHistories AS formerHistories
