// $rows: [{schedule, covers, from}]
UNWIND $rows AS row
MATCH (line:TariffLine {id: row.covers})<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(schedule:CustomsRule)
WHERE schedule.id = row.schedule AND rate.from = row.from
DETACH DELETE rate
