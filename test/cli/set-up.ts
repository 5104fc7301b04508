import type { TestProject } from 'vitest/node';
import { build } from './built.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line, as a path. */
    readonly program: string;
  }
}

/** Builds the command line once for all files, when the first of them runs. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const { program, remove } = await build();
  provide('program', program);
  return remove;
}
