// Makes a second loader wait, or fail and try again, until this transaction has ended.
MERGE (knowledge:Knowledge {id: 'knowledge'})
SET knowledge.id = 'knowledge'
