import { inverse, kindOfUndoing, refusals } from './refusals.js';
import { type ModelChangeset, type ModelWorld, type Operation, outlook, setsOf } from './world.js';

/** The answer: the id of the resulting changeset, or the code of a refusal. */
export type Outcome = { readonly done: string } | { readonly refused: string };

/**
 * The world after an operation with this outcome; undefined if the rules do not allow it.
 * @param base the sequence on which new changes are based
 */
export function step(
  world: ModelWorld,
  operation: Operation,
  outcome: Outcome,
  base = world.sequence,
): ModelWorld | undefined {
  const against = refusals(world, operation);
  if ('refused' in outcome) return against.includes(outcome.refused) ? world : undefined;
  if (against.length > 0) return undefined;
  if (operation.op === 'create') return withNew(world, begun(outcome.done, operation));
  const changeset = world.changesets.find(({ id }) => id === operation.id);
  if (changeset === undefined) return undefined;
  if (operation.op === 'undo') return withNew(world, undoing(world, outcome.done, operation, changeset));
  if (operation.op === 'publish' && changeset.state === 'PUBLISHED') return world;
  const after = { ...changed(world, operation, changeset, base), version: changeset.version + 1 };
  const changesets = world.changesets.map((each) => (each.id === after.id ? after : each));
  return operation.op === 'publish' ? published(world, after, changesets) : { ...world, changesets };
}

const withNew = (world: ModelWorld, changeset: ModelChangeset): ModelWorld => ({
  ...world,
  changesets: [...world.changesets, changeset],
});

function begun(id: string, { who, kind }: Extract<Operation, { op: 'create' }>): ModelChangeset {
  return {
    id,
    kind,
    state: 'DRAFT',
    version: 1,
    authors: [who.name],
    changes: [],
    desks: [],
    approved: [],
    isExplained: false,
    sequence: null,
    isUndoing: false,
  };
}

function undoing(
  world: ModelWorld,
  id: string,
  { who }: Extract<Operation, { op: 'undo' }>,
  undone: ModelChangeset,
): ModelChangeset {
  const done = world.publications.find(({ changeset }) => changeset === undone.id);
  const sets = done === undefined ? [] : inverse(done);
  const changes = sets.map((each) => ({ sets: each, base: done?.sequence ?? 0 }));
  return {
    ...begun(id, { op: 'create', who, kind: kindOfUndoing(who, undone) }),
    isUndoing: true,
    changes,
    desks: outlook(world, sets).desks,
  };
}

type OnChangeset = Exclude<Operation, { op: 'create' | 'undo' }>;

function changed(world: ModelWorld, operation: OnChangeset, changeset: ModelChangeset, base: number): ModelChangeset {
  const { who } = operation;
  switch (operation.op) {
    case 'describe':
      return edited(changeset, who.name);
    case 'addChanges': {
      const added = operation.changes.map((sets) => ({ sets, base }));
      return judged(world, edited({ ...changeset, changes: [...changeset.changes, ...added] }, who.name));
    }
    case 'removeChanges': {
      const changes = operation.what === 'all' ? [] : changeset.changes.slice(0, -1);
      return judged(world, edited({ ...changeset, changes }, who.name));
    }
    case 'refresh': {
      const changes = changeset.changes.map(({ sets }) => ({ sets, base }));
      return judged(world, edited({ ...changeset, changes }, who.name));
    }
    case 'submit':
      return {
        ...changeset,
        state: 'IN_REVIEW',
        isExplained: operation.isExplained,
        // The person who gives the justifications becomes an author.
        authors: operation.isExplained ? authorsWith(changeset, who.name) : changeset.authors,
      };
    case 'comment':
      return changeset;
    case 'approve': {
      const own = changeset.desks.filter((desk) => who.reviewer.includes(desk));
      return { ...changeset, approved: [...changeset.approved, ...own] };
    }
    case 'sendBack':
      return { ...changeset, state: 'DRAFT', approved: [] };
    case 'reject':
      return { ...changeset, state: 'REJECTED', approved: [] };
    case 'withdraw':
      return { ...changeset, state: 'WITHDRAWN' };
    case 'publish': {
      const done: ModelChangeset = { ...changeset, state: 'PUBLISHED' };
      return done.kind === 'DESK' ? judged(world, done) : done;
    }
  }
}

const authorsWith = ({ authors }: ModelChangeset, name: string): readonly string[] =>
  authors.includes(name) ? authors : [...authors, name];

/** An edit removes reviews and justifications, and makes the person an author. */
function edited(changeset: ModelChangeset, name: string): ModelChangeset {
  return { ...changeset, state: 'DRAFT', authors: authorsWith(changeset, name), approved: [], isExplained: false };
}

const judged = (world: ModelWorld, changeset: ModelChangeset): ModelChangeset => ({
  ...changeset,
  desks: outlook(world, setsOf(changeset)).desks,
});

function published(world: ModelWorld, changeset: ModelChangeset, changesets: readonly ModelChangeset[]): ModelWorld {
  const sequence = world.sequence + 1;
  const { after, changed: facts } = outlook(world, setsOf(changeset));
  const publication = { sequence, changeset: changeset.id, changed: facts, before: world.settings, after };
  return {
    sequence,
    settings: after,
    changesets: changesets.map((each) => (each.id === changeset.id ? { ...each, sequence } : each)),
    publications: [...world.publications, publication],
  };
}
