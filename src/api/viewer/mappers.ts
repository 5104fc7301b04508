// What stands behind the type of the asker; codegen reads the names.
import type { Viewer } from '../../access/viewer.js';

export type ViewerMapper = Viewer;
