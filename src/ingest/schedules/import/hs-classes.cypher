// $after, $before: the bounds of the ids of the classes of one scheme.
MATCH (class:ProductClass)
WHERE class.id > $after AND class.id < $before
RETURN class.code AS code
