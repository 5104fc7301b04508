import { conformance } from './conformance.js';
import { openServer } from './engine.js';

conformance('Neo4j', openServer);
