CREATE INDEX recognition_id IF NOT EXISTS FOR (node:Recognition) ON (node.id)
