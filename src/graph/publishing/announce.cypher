// $by: who publishes, $life: milliseconds. Times are of the server's clock, which all that read and publish share.
MERGE (mark:Publishing {id: 'publishing'})
SET mark.by = $by, mark.until = timestamp() + $life
