MATCH (mark:Publishing {id: 'publishing'})
WHERE mark.until > timestamp()
RETURN mark.by AS publisher
