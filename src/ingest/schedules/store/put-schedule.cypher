// $row: {id, territory, columns, days, sources, values, understood, rates, lines, content}
MERGE (schedule:TariffSchedule {id: $row.id})
SET schedule += $row
