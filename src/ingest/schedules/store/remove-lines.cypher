// $ids
UNWIND $ids AS id
MATCH (line:TariffLine {id: id})
DETACH DELETE line
