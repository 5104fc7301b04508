RETURN date($day) AS day
