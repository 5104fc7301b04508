import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../cli/built.js';
import { landfall } from '../../cli/landfall.js';
import type { Built } from './attacked-server.js';

/** Builds the server, and loads the seed into a data folder that is copied for each server. */
export async function buildAndLoad(): Promise<Built & { remove(): Promise<void> }> {
  const { program, remove: removeProgram } = await build();
  const folder = await mkdtemp(join(tmpdir(), 'landfall-hostile-'));
  const template = join(folder, 'data');
  const remove = async () => {
    await rm(folder, { recursive: true, force: true });
    await removeProgram();
  };
  const loaded = await landfall(program, ['seed'], { LANDFALL_DATA: template });
  if (loaded.code !== 0) {
    await remove();
    throw new Error(`the seed cannot be loaded:\n${loaded.stderr}`);
  }
  return { program, template, remove };
}
