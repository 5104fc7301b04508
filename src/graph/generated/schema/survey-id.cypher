CREATE INDEX survey_id IF NOT EXISTS FOR (node:Survey) ON (node.id)
