// $history, and $former: the histories that it continues, oldest first
MATCH (knowledge:Knowledge {id: 'knowledge'})
WHERE knowledge.sequence > 0
SET knowledge.history = $history, knowledge.formerHistories = $former
