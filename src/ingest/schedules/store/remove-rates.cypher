// $rows: [{schedule, covers, from}]. Rates of classes of the Harmonized System.
UNWIND $rows AS row
MATCH (class:Entity {id: row.covers})<-[:COVERS]-(rate:TariffRate)-[:PART_OF]->(schedule:CustomsRule)
WHERE schedule.id = row.schedule AND rate.from = row.from
DETACH DELETE rate
