// $after, $before: the bounds of the ids of one scheme.
MATCH (chapter:TariffCodes)
WHERE chapter.id > $after AND chapter.id < $before
RETURN chapter.id AS id, chapter.codes AS codes ORDER BY chapter.id
