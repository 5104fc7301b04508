// $ids: lines of tariff schedules, with the class or the line that each is a part of.
UNWIND $ids AS id
MATCH (line:TariffLine {id: id})-[edge:PART_OF]->(above)
RETURN id, collect({edge: properties(edge), node: properties(above), labels: labels(above)}) AS ends
