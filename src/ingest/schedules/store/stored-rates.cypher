MATCH (schedule:Entity {id: $schedule})<-[:PART_OF]-(rate:TariffRate)-[:COVERS]->(class)
RETURN schedule.id AS schedule, class.id AS covers, rate.rate AS rate, rate.from AS from, rate.to AS to,
  rate.staged AS staged
