// $scheme. The codes of its classes.
MATCH (class:ProductClass)
WHERE class.scheme = $scheme
RETURN class.code AS code
