UNWIND $rows AS row
MERGE (node:TariffRate {id: row.id})
SET node += row.properties
