CREATE INDEX product_class_code IF NOT EXISTS FOR (node:ProductClass) ON (node.code)
