// Every list of facts; with the bound, the engine uses the index on the id.
MATCH (file:SeedFile)
WHERE file.id > ''
RETURN file.id AS id, file.facts AS facts
