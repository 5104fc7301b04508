import type { Case, StatementCases } from './case.js';
import { derivedCases } from './derived-cases.js';
import { readWorld, writtenCases } from './files.js';
import { type World, worldOf } from './world.js';

/** The cases of a statement, with their world. */
export type CasesOf = { readonly world: World; readonly cases: readonly Case[] };

/** Cases by the path of their statement: those in files, and those of the derived statements. */
export function allCases(): Map<string, CasesOf> {
  const worlds = new Map<string, World>();
  const named = (name: string): World => {
    const world = worlds.get(name) ?? readWorld(name);
    worlds.set(name, world);
    return world;
  };
  const withWorld = ({ world = 'small', cases }: StatementCases): CasesOf => ({
    world: typeof world === 'string' ? named(world) : worldOf(world),
    cases,
  });
  return new Map([...writtenCases(), ...derivedCases()].map(([name, cases]) => [name, withWorld(cases)]));
}
