// Builds if a source is newer than the last build: `npm start` after `npm ci` finds a fresh one.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Written last by `npm run build`. */
const STAMP = 'dist/.built';
const SOURCES = ['src', 'web', 'messages', 'schema', 'build', 'package-lock.json', 'tsconfig.json'];

const isStale = !existsSync(STAMP) || SOURCES.some((path) => newest(path) > statSync(STAMP).mtimeMs);
if (isStale) process.exit(spawnSync('npm', ['run', 'build'], { stdio: 'inherit' }).status ?? 1);

/** When the newest file below a path changed, in milliseconds. */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
