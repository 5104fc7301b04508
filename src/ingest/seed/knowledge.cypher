MATCH (knowledge:Knowledge {id: 'knowledge'})
RETURN properties(knowledge) AS record
