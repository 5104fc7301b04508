MATCH (knowledge:Knowledge {id: 'knowledge'})
SET knowledge.format = 99
