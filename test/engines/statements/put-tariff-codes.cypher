UNWIND $rows AS row
MERGE (node:TariffCodes {id: row.id})
SET node += row.properties
