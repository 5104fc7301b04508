MATCH (schedule:TariffSchedule)
RETURN properties(schedule) AS schedule ORDER BY schedule.id
