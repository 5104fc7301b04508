CREATE INDEX claim_id IF NOT EXISTS FOR (node:Claim) ON (node.id)
