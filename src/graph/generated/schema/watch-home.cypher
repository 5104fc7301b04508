CREATE INDEX watch_home IF NOT EXISTS FOR (node:Watch) ON (node.home)
