import fc from 'fast-check';
import { type Fact, facts, type Sets } from './facts.js';
import { people } from './people.js';
import { refusals } from './refusals.js';
import type { ModelChangeset, ModelWorld, Operation, Removed } from './world.js';

/** A random draw; its meaning depends on the world in which it is used. */
export interface Draw {
  readonly op: Operation['op'];
  /**
   * `fits`: nothing prevents it; `nearly`: one thing does; `sees`: the person can see it. If there is such an
   * operation.
   */
  readonly aim: 'fits' | 'nearly' | 'sees' | 'any';
  readonly who: number;
  readonly which: number;
  readonly isStale: boolean;
  readonly isExplained: boolean;
  readonly isImport: boolean;
  readonly changes: readonly Sets[];
}

const change: fc.Arbitrary<Sets> = fc.constantFrom<Fact>(...facts).chain((fact) => {
  const to = fact.endsWith('link') ? fc.boolean() : fc.constantFrom('a', 'b', 'c', null);
  return to.map((setting): Sets => [[fact, setting]]);
});

const often = (weight: number, op: Operation['op']) => ({ weight, arbitrary: fc.constant(op) });

const op = fc.oneof(
  often(3, 'create'),
  often(6, 'addChanges'),
  often(6, 'submit'),
  often(10, 'publish'),
  often(2, 'approve'),
  often(2, 'refresh'),
  often(2, 'undo'),
  often(1, 'removeChanges'),
  often(1, 'describe'),
  often(1, 'comment'),
  often(1, 'sendBack'),
  often(1, 'reject'),
  often(1, 'withdraw'),
);

const mostly = fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });

export const draw: fc.Arbitrary<Draw> = fc.record({
  op,
  aim: fc.constantFrom('fits', 'fits', 'fits', 'fits', 'nearly', 'nearly', 'sees', 'any'),
  who: fc.nat(),
  which: fc.nat(20),
  isStale: mostly.map((isNot) => !isNot),
  isExplained: mostly,
  isImport: mostly.map((isNot) => !isNot),
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
});

/** One changeset from its beginning to its review: random draws alone rarely come so far. */
export const drafted: fc.Arbitrary<Draw[]> = fc.tuple(draw, draw, draw).map(([first, second, third]) => {
  const smooth = { aim: 'fits', which: 0, isStale: false, isExplained: true } as const;
  return [
    { ...first, ...smooth, op: 'create' },
    { ...second, ...smooth, op: 'addChanges' },
    { ...third, ...smooth, op: 'submit' },
  ];
});

/** The operation that a draw means in a world; undefined if there is nothing yet to do it to. */
export function meant(world: ModelWorld, drawn: Draw): Operation | undefined {
  const all = drawn.op === 'create' ? people.map((who) => creating(drawn, who)) : ofChangesets(world, drawn);
  const fitting = all.filter((each) => aimedAt(world, each, drawn.aim));
  const among = fitting.length > 0 ? fitting : all;
  if (drawn.op === 'create') return among[drawn.who % among.length];
  // The newer ones first, because small numbers are drawn more often.
  const ids = [...new Set(among.map((each) => ('id' in each ? each.id : '')))].reverse();
  const id = ids[drawn.which % Math.max(1, ids.length)];
  const own = among.filter((each) => 'id' in each && each.id === id);
  return own[drawn.who % Math.max(1, own.length)];
}

function aimedAt(world: ModelWorld, operation: Operation, aim: Draw['aim']): boolean {
  const against = refusals(world, operation);
  if (aim === 'sees') return !against.includes('UNKNOWN_CHANGESET');
  if (aim === 'nearly') return against.length === 1 && !against.includes('UNKNOWN_CHANGESET');
  const isAgain = operation.op === 'publish' && isPublished(world, operation.id);
  return aim === 'any' || (against.length === 0 && !isAgain);
}

const isPublished = ({ changesets }: ModelWorld, id: string): boolean =>
  changesets.some((each) => each.id === id && each.state === 'PUBLISHED');

const creating = ({ isImport }: Draw, who: (typeof people)[number]): Operation => ({
  op: 'create',
  who,
  kind: isImport ? 'IMPORT' : 'DESK',
});

function ofChangesets({ changesets }: ModelWorld, drawn: Draw): Operation[] {
  return changesets.flatMap((changeset) => people.map((who) => on(changeset, who, drawn)));
}

function on(changeset: ModelChangeset, who: (typeof people)[number], drawn: Draw): Operation {
  const { id } = changeset;
  const version = changeset.version - (drawn.isStale ? 1 : 0);
  const target = { who, id, version };
  switch (drawn.op) {
    case 'undo':
    case 'create':
      return { op: 'undo', who, id };
    case 'addChanges':
      return { op: 'addChanges', ...target, changes: drawn.changes };
    case 'removeChanges':
      return { op: 'removeChanges', ...target, what: removed(changeset, drawn) };
    case 'submit':
      return { op: 'submit', ...target, isExplained: drawn.isExplained };
    default:
      return { op: drawn.op, ...target };
  }
}

function removed({ changes, isUndoing }: ModelChangeset, { which }: Draw): Removed {
  const what = (['all', 'last', 'unknown'] as const)[which % 3] ?? 'all';
  return what === 'last' && (isUndoing || changes.length === 0) ? 'all' : what;
}
