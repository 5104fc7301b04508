// $rows: [{id, properties}]. A property that is null is cleared, one that is left out stays.
UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:CustomsRule:Rule
SET node += row.properties
RETURN count(node) AS written
