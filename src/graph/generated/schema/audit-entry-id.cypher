CREATE INDEX audit_entry_id IF NOT EXISTS FOR (node:AuditEntry) ON (node.id)
