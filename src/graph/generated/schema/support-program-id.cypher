CREATE INDEX support_program_id IF NOT EXISTS FOR (node:SupportProgram) ON (node.id)
