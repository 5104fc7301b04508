CREATE INDEX report_entry_id IF NOT EXISTS FOR (node:ReportEntry) ON (node.id)
