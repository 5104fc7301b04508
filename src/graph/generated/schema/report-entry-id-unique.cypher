CREATE CONSTRAINT report_entry_id_unique IF NOT EXISTS FOR (node:ReportEntry) REQUIRE node.id IS UNIQUE
