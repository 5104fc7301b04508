// On the embedded engine a constraint is no index. On Neo4j the constraint has one, and this does nothing.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)
