CREATE INDEX audit_entry_actor IF NOT EXISTS FOR (node:AuditEntry) ON (node.actor)
