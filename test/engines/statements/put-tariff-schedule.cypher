UNWIND $rows AS row
MERGE (node:TariffSchedule {id: row.id})
SET node += row.properties
