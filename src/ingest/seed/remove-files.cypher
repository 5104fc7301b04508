// $keep: ids of the files that still exist
MATCH (file:SeedFile)
WHERE file.id > '' AND NOT file.id IN $keep
DELETE file
