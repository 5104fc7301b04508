import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** Relative to the repository, with slashes: `src/graph/port.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the repository whose name has this ending. */
export function filesBelow(folder: string, ending: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
