import { conformance } from './conformance.js';
import { openEmbedded } from './engine.js';

conformance('embedded', openEmbedded, { rounds: 1_500, readMs: 50 });
