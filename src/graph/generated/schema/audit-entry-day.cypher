CREATE INDEX audit_entry_day IF NOT EXISTS FOR (node:AuditEntry) ON (node.day)
