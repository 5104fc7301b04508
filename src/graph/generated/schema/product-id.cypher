CREATE INDEX product_id IF NOT EXISTS FOR (node:Product) ON (node.id)
