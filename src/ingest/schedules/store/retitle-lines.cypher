// $rows: [{id, title}]
UNWIND $rows AS row
MATCH (line:TariffLine {id: row.id})
SET line.title = row.title
