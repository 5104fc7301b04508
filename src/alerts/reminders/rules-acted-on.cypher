// Rules of these territories that another rule keeps from binding at any time: their own days are not enough.
UNWIND $territories AS id
MATCH (territory:Entity {id: id})<-[:APPLIES_IN]-(act:Rule)
WITH DISTINCT act
MATCH (act)<-[:PART_OF*0..4]-(rule:Rule)
WITH DISTINCT rule
MATCH (rule)<-[:REPLACES|REPEALS|SUSPENDS|POSTPONES]-(acting:Rule)
RETURN DISTINCT rule.id AS id
