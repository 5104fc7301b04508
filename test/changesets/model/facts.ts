import type { ChangeInput } from '../../../src/knowledge/changes/change-input.js';

/** What people can change in the model: two fields of one act, one of another, and a link of each. */
export const facts = ['vn citation', 'vn ends', 'eu citation', 'vn link', 'eu link'] as const;
export type Fact = (typeof facts)[number];

/** The text of a field; for a link, whether it exists. */
export type Setting = string | boolean | null;
export type Settings = Readonly<Record<Fact, Setting>>;

/** The settings of the fictional world when it is opened. */
export const atFirst: Settings = {
  'vn citation': null,
  'vn ends': null,
  'eu citation': null,
  'vn link': false,
  'eu link': false,
};

export const deskOf = (fact: Fact): string => (fact.startsWith('vn') ? 'country/VN' : 'bloc/EU');
export const actOf = (fact: Fact): string => (fact.startsWith('vn') ? 'vn/decree-46' : 'eu/act-1223');

/** One change as a person states it. */
export type Sets = readonly (readonly [fact: Fact, to: Setting])[];

export function inputOf([fact, to]: Sets[number]): ChangeInput {
  if (typeof to === 'boolean') {
    const relation = { from: actOf(fact), field: 'covers', to: 'hs/330499' };
    return to ? { link: relation } : { unlink: relation };
  }
  const values = fact.endsWith('ends') ? { endsWhen: to } : { citation: to };
  return { put: { type: 'Regulation', id: actOf(fact), values } };
}

/**
 * The result of changes to a state, and the number of changes that do not fit it, such as unlinking what is not linked.
 */
export function replay(
  state: Settings,
  changes: readonly Sets[],
): { readonly after: Settings; readonly misfits: number } {
  const after = { ...state };
  let misfits = 0;
  for (const [fact, to] of changes.flat()) {
    if (to === false && after[fact] === false) misfits += 1;
    else after[fact] = to;
  }
  return { after, misfits };
}

export const differing = (before: Settings, after: Settings): Fact[] =>
  facts.filter((fact) => before[fact] !== after[fact]);
export const desksOf = (changed: readonly Fact[]): string[] => [...new Set(changed.map(deskOf))].sort();
