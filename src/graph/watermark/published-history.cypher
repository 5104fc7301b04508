// What was published last, and in which history of the graph.
MATCH (knowledge:Knowledge {id: 'knowledge'})
WHERE knowledge.sequence > 0
RETURN knowledge.sequence AS sequence, knowledge.history AS history, knowledge.formerHistories AS formerHistories
