// $values, $before: an id, $first. The last ids first.
UNWIND $values AS value
MATCH (record:Revision {actsOn: value})
WHERE record.id < $before
WITH DISTINCT record ORDER BY record.id DESC LIMIT $first
RETURN properties(record) AS record ORDER BY record.id DESC
