import type { TestProject } from 'vitest/node';
import type { Built } from './harness/attacked-server.js';
import { buildAndLoad } from './harness/build-and-load.js';

declare module 'vitest' {
  interface ProvidedContext {
    readonly built: Built;
  }
}

/** Builds the server once for all files. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const { program, template, remove } = await buildAndLoad();
  provide('built', { program, template });
  return remove;
}
