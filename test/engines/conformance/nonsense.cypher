RETURN unheardOf(1) AS x
