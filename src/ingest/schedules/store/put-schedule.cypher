// $row: {id, territory, columns, editions, rates, lines, content}
MERGE (schedule:TariffSchedule {id: $row.id})
SET schedule += $row
