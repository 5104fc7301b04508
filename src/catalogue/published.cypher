MATCH (knowledge:Knowledge {id: 'knowledge'})
RETURN knowledge.sequence AS sequence, knowledge.publishedAt AS publishedAt, knowledge.seed AS seed
