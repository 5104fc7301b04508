CREATE INDEX report_entry_box IF NOT EXISTS FOR (node:ReportEntry) ON (node.box)
