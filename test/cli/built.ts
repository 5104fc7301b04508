import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/**
 * The program, built from the current sources: in a folder of its own within the repository, whose packages it uses.
 */
export async function build(): Promise<{ program: string; remove(): Promise<void> }> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'cli-'));
  const dist = join(folder, 'dist');
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  // Another command checks the types.
  const options = ['--noCheck', '--incremental', 'false', '--tsBuildInfoFile', 'null', '--sourceMap', 'false'];
  await run(process.execPath, [compiler, '-p', root, '--outDir', dist, ...options]);
  const isWanted = (path: string) => statSync(path).isDirectory() || path.endsWith('.cypher');
  await cp(join(root, 'src'), dist, { recursive: true, filter: isWanted });
  for (const beside of ['messages', 'schema', 'seed']) await symlink(join(root, beside), join(folder, beside));
  return { program: join(dist, 'cli/landfall.js'), remove: () => rm(folder, { recursive: true }) };
}
