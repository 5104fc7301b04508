MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MERGE (from)-[edge:PART_OF {key: ''}]->(to)
