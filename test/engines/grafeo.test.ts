import { conformance } from './conformance.js';
import { openEmbedded } from './engine.js';

conformance('embedded', openEmbedded);
