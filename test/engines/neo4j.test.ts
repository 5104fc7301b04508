import { conformance } from './conformance.js';
import { openServer } from './engine.js';

// The server ends a statement whose time is up. Opening the graph also counts as a read.
conformance('Neo4j', openServer, { rounds: 1_000_000, readMs: 3_000 });
