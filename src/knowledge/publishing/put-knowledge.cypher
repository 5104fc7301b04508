// $record: {sequence, publishedAt, format, seed, nodes, edges}
MERGE (knowledge:Knowledge {id: 'knowledge'})
SET knowledge += $record
