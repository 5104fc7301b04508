MATCH (chapter:TariffCodes)
WHERE chapter.scheme = $scheme
RETURN chapter.id AS id, chapter.codes AS codes ORDER BY chapter.id
