// $row: {id, territory, columns, editions, counts, rates, lines, content}
MERGE (schedule:TariffSchedule {id: $row.id})
SET schedule += $row
