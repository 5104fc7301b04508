MATCH (knowledge:Knowledge {id: 'knowledge'})
WHERE knowledge.sequence > 0
RETURN properties(knowledge) AS record
