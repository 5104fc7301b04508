// Every list of facts; the bound lets the index on the id answer.
MATCH (file:SeedFile)
WHERE file.id > ''
RETURN file.id AS id, file.facts AS facts
