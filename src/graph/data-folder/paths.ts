import { join } from 'node:path';

/** The files of a data folder. `docs/operations.md` describes the content of each, and what its loss means. */
export const markerFile = (folder: string): string => join(folder, 'landfall.json');
export const keyFile = (folder: string): string => join(folder, 'access-key.json');

/** The graph's file; the engine keeps its log beside it while the graph is open. */
export const graphFile = (folder: string): string => join(folder, 'graph.grafeo');
export const logFolder = (folder: string): string => `${graphFile(folder)}.wal`;
