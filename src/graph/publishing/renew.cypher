// $by, $life: null ends the mark. First the lock: another may have announced a publication meanwhile, whose mark stays.
MATCH (mark:Publishing {id: 'publishing'})
SET mark.id = 'publishing'
WITH mark WHERE mark.by = $by
SET mark.until = timestamp() + $life
