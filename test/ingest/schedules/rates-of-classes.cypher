// $ids. Between two looks at the state: what a plan reads, without what else it reads.
MATCH (knowledge:Knowledge {id: 'knowledge'})
RETURN knowledge.sequence AS sequence, '' AS rate
UNION ALL
MATCH (mark:Publishing {id: 'publishing'})
WHERE mark.until > timestamp()
RETURN 0 AS sequence, '' AS rate
UNION ALL
UNWIND $ids AS id
MATCH (class:Entity {id: id})<-[:COVERS]-(rate:TariffRate)
RETURN -1 AS sequence, rate.rate AS rate
UNION ALL
MATCH (mark:Publishing {id: 'publishing'})
WHERE mark.until > timestamp()
RETURN 0 AS sequence, '' AS rate
UNION ALL
MATCH (knowledge:Knowledge {id: 'knowledge'})
RETURN knowledge.sequence AS sequence, '' AS rate
