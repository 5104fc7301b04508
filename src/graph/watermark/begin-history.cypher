// $history, and $former: those that it goes on from, oldest first
MATCH (knowledge:Knowledge {id: 'knowledge'})
WHERE knowledge.sequence > 0
SET knowledge.history = $history, knowledge.formerHistories = $former
