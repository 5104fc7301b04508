UNWIND $rows AS row
MERGE (node:TariffLine {id: row.id})
SET node += row.properties
