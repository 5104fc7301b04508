import { conformance } from './conformance.js';
import { openServer } from './engine.js';

// The server gives up a statement whose time is up; opening is a reading, too.
conformance('Neo4j', openServer, { rounds: 1_000_000, readMs: 3_000 });
