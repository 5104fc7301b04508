import type { FactGraph } from '../../../src/navigator/facts/fact-graph.js';
import type { Binding } from '../../../src/navigator/plan.js';
import { type Draft, type Drafts, HERE, world } from '../world.js';

/** Rules of duty on Korean cosmetics into Germany, by id; each covers `hs/3304` by default. */
export type Rules = { readonly [id: string]: Draft<'CustomsRule'> };

export function dutyWorld(rules: Rules, ...more: readonly Drafts[]): FactGraph {
  const drafts = Object.entries(rules).map(([id, draft]) => [id, { ...HERE, ...draft }] as const);
  return world(BASE, ...more, { CustomsRule: Object.fromEntries(drafts) });
}

/** The binding of a rule: once, through its class, at this distance. */
export function binding(facts: FactGraph, id: string, over: Partial<Binding> & { readonly at?: string } = {}): Binding {
  const rule = facts.get(id, 'CustomsRule');
  const { at, ...rest } = over;
  const through = facts.get(at ?? facts.out(id, 'COVERS')[0]?.to ?? '', 'ProductClass');
  if (rule === undefined || through === undefined)
    throw new Error(`The world has no rule "${id}" that covers a class.`);
  return { rule, certainty: 'BINDS', undecided: [], because: [], distance: 1, through, basis: [], ...rest };
}

const BASE: Drafts = {
  Agreement: { 'agreement/a': { name: 'Agreement A' }, 'agreement/b': { name: 'Agreement B' } },
  Formality: { 'proof/a': { name: 'Origin declaration' }, 'proof/b': { name: 'Certificate of origin' } },
};

export const mfn = (rate: number, draft: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({
  kind: 'MFN',
  rate,
  ...draft,
});

export const preference = (rate: number, draft: Draft<'CustomsRule'> = {}): Draft<'CustomsRule'> => ({
  kind: 'PREFERENCE',
  rate,
  UNDER: 'agreement/a',
  REQUIRES: { node: 'proof/a', force: 'IF_USED' },
  ...draft,
});

type Effect = 'ADD' | 'TOP_UP_TO' | 'REPLACE';

export const layerWithoutRate = (effect: Effect, draft: Draft<'CustomsRule'> = {}) =>
  ({ kind: 'ADDITIONAL_DUTY', effect, on: 'COLUMN_RATE', ...draft }) satisfies Draft<'CustomsRule'>;

export const layer = (effect: Effect, rate: number, draft: Draft<'CustomsRule'> = {}) =>
  layerWithoutRate(effect, { rate, ...draft });
