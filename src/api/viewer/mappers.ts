// The TypeScript type behind `Viewer`; codegen reads the name.
import type { Viewer } from '../../access/viewer.js';

export type ViewerMapper = Viewer;
