// $keep: ids of the files that are still there
MATCH (file:SeedFile)
WHERE file.id > '' AND NOT file.id IN $keep
DELETE file
