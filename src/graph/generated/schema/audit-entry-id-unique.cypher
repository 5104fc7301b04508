CREATE CONSTRAINT audit_entry_id_unique IF NOT EXISTS FOR (node:AuditEntry) REQUIRE node.id IS UNIQUE
