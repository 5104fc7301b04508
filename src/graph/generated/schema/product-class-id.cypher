CREATE INDEX product_class_id IF NOT EXISTS FOR (node:ProductClass) ON (node.id)
