import { actOf, desksOf, type Fact, type Sets } from './facts.js';
import type { Person } from './people.js';
import { type ModelChangeset, type ModelWorld, type Operation, outlook, setsOf } from './world.js';

/** The states in which an operation is allowed; the model's own table. */
const open = ['DRAFT', 'IN_REVIEW'];
const allowedIn: Readonly<Record<Exclude<Operation['op'], 'create' | 'undo'>, readonly string[]>> = {
  addChanges: open,
  removeChanges: open,
  describe: open,
  refresh: open,
  comment: open,
  withdraw: open,
  submit: ['DRAFT'],
  approve: ['IN_REVIEW'],
  sendBack: ['IN_REVIEW'],
  reject: ['IN_REVIEW'],
  publish: ['IN_REVIEW'],
};

const isEditor = ({ editor }: Person): boolean => editor.length > 0;
const atSome = (own: readonly string[], desks: readonly string[]): boolean => desks.some((desk) => own.includes(desk));
const isAuthor = ({ name }: Person, { authors }: ModelChangeset): boolean => authors.includes(name);

function mayWrite(who: Person, { kind }: Pick<ModelChangeset, 'kind'>, desks: readonly string[]): boolean {
  if (kind === 'IMPORT') return who.publishesImports;
  return isEditor(who) && desks.every((desk) => who.editor.includes(desk));
}

function maySee(who: Person, changeset: ModelChangeset): boolean {
  const isOfDesk = atSome([...who.editor, ...who.reviewer], changeset.desks);
  return changeset.state === 'PUBLISHED' || isAuthor(who, changeset) || who.isAdministrator || isOfDesk;
}

/** The codes of everything that prevents an operation. It is refused with one of them, and done if there are none. */
export function refusals(world: ModelWorld, operation: Operation): string[] {
  if (operation.op === 'create') {
    const may = operation.kind === 'IMPORT' ? operation.who.publishesImports : isEditor(operation.who);
    return may ? [] : ['NOT_ALLOWED'];
  }
  const changeset = world.changesets.find(({ id }) => id === operation.id);
  // A changeset that the person cannot see looks as if it did not exist, regardless of other faults.
  if (changeset === undefined || !maySee(operation.who, changeset)) return ['UNKNOWN_CHANGESET'];
  if (operation.op === 'undo') return refusalsOfUndo(world, operation.who, changeset);
  // Publishing twice has no effect, for those who are allowed to publish.
  if (operation.op === 'publish' && changeset.state === 'PUBLISHED') return mayHavePublished(operation.who, changeset);
  return [
    ...(operation.version === changeset.version ? [] : ['STALE_VERSION']),
    ...(allowedIn[operation.op].includes(changeset.state) || isImport(operation.op, changeset) ? [] : ['WRONG_STATE']),
    ...own(world, operation, changeset),
  ];
}

/** Imports need no review. */
const isImport = (op: string, { kind, state }: ModelChangeset): boolean =>
  op === 'publish' && kind === 'IMPORT' && open.includes(state);

function mayHavePublished(who: Person, changeset: ModelChangeset): string[] {
  if (changeset.kind !== 'IMPORT') return notReviewing(who, changeset);
  return who.publishesImports ? [] : ['NOT_ALLOWED'];
}

/** Publishers of imports undo an import with an import, and editors with a changeset of a desk. */
export const kindOfUndoing = (who: Person, { kind }: ModelChangeset): ModelChangeset['kind'] =>
  kind === 'IMPORT' && who.publishesImports ? 'IMPORT' : 'DESK';

function refusalsOfUndo(world: ModelWorld, who: Person, changeset: ModelChangeset): string[] {
  const { id, desks } = changeset;
  const done = world.publications.find(({ changeset }) => changeset === id);
  const kind = kindOfUndoing(who, changeset);
  const isNoWriter = kind === 'DESK' && !isEditor(who);
  if (done === undefined) return ['CANNOT_UNDO', ...(isNoWriter ? ['NOT_ALLOWED'] : [])];
  const { desks: concerned } = outlook(world, inverse(done));
  const judged = concerned.length === 0 ? desks : concerned;
  return mayWrite(who, { kind }, judged) ? [] : ['NOT_ALLOWED'];
}

/** The changes that undo a publication, one for each fact of it. */
export const inverse = ({ changed, before }: { changed: readonly Fact[]; before: ModelWorld['settings'] }): Sets[] =>
  changed.map((fact) => [[fact, before[fact]]]);

type OnChangeset = Exclude<Operation, { op: 'create' | 'undo' }>;

function own(world: ModelWorld, operation: OnChangeset, changeset: ModelChangeset): string[] {
  const { who } = operation;
  const denied = (isAllowed: boolean): string[] => (isAllowed ? [] : ['NOT_ALLOWED']);
  switch (operation.op) {
    case 'addChanges':
      return refusalsOfAdding(world, who, changeset, operation.changes);
    case 'removeChanges': {
      const isThere = operation.what !== 'unknown';
      const isNothing = isThere && changeset.changes.length === 0;
      return [
        ...(isThere ? [] : ['UNKNOWN_CHANGE']),
        ...(isNothing ? ['BAD_INPUT'] : []),
        ...denied(mayWrite(who, changeset, changeset.desks)),
      ];
    }
    case 'describe':
    case 'refresh':
      return denied(mayWrite(who, changeset, changeset.desks));
    case 'submit':
      return [
        ...denied(mayWrite(who, changeset, changeset.desks)),
        ...unsound(world, changeset, operation.isExplained),
      ];
    case 'comment':
      return denied(isAuthor(who, changeset) || atSome([...who.editor, ...who.reviewer], changeset.desks));
    case 'withdraw':
      return denied(isAuthor(who, changeset) || who.isAdministrator);
    case 'approve':
    case 'sendBack':
    case 'reject':
      return notReviewing(who, changeset);
    case 'publish':
      return refusalsOfPublishing(world, who, changeset);
  }
}

function refusalsOfAdding(world: ModelWorld, who: Person, changeset: ModelChangeset, added: readonly Sets[]): string[] {
  const held = setsOf(changeset);
  const whole = outlook(world, [...held, ...added]);
  const isReadable = whole.misfits === outlook(world, held).misfits;
  const touched = added.flat().map(([fact]) => actOf(fact));
  // What others have added in the same changeset can be removed by their desks only.
  const earlier = outlook(world, held).changed;
  const concerned = desksOf([...whole.changed, ...earlier].filter((fact) => touched.includes(actOf(fact))));
  return [...(isReadable ? [] : ['BAD_CHANGE']), ...(mayWrite(who, changeset, concerned) ? [] : ['NOT_ALLOWED'])];
}

function unsound(world: ModelWorld, changeset: ModelChangeset, isExplained: boolean): string[] {
  const { misfits, changed } = outlook(world, setsOf(changeset));
  const isWarned = changed.length > 0 && !isExplained;
  return [
    ...(misfits > 0 || changed.length === 0 ? ['CHECKS_FAILED'] : []),
    ...(isWarned ? ['WARNINGS_UNANSWERED'] : []),
  ];
}

function notReviewing(who: Person, changeset: ModelChangeset): string[] {
  return [
    ...(atSome(who.reviewer, changeset.desks) ? [] : ['NOT_ALLOWED']),
    ...(isAuthor(who, changeset) ? ['OWN_CHANGESET'] : []),
  ];
}

function refusalsOfPublishing(world: ModelWorld, who: Person, changeset: ModelChangeset): string[] {
  const { desks } = outlook(world, setsOf(changeset));
  const signed = [...changeset.approved, ...who.reviewer];
  const isSigned = changeset.kind === 'IMPORT' || desks.every((desk) => signed.includes(desk));
  const judged = [...mayHavePublished(who, changeset), ...(isSigned ? [] : ['REVIEW_MISSING'])];
  const isUnseen = overwritten(world, changeset).length > 0;
  return [...judged, ...(isUnseen ? ['CHANGED_SINCE'] : []), ...unsound(world, changeset, changeset.isExplained)];
}

/** Facts that a publication has set, which the author has not seen, to another value than the changeset would set. */
export function overwritten(world: ModelWorld, changeset: ModelChangeset): Fact[] {
  const { changed } = outlook(world, setsOf(changeset));
  return changed.filter((fact) => {
    const bases = changeset.changes.filter(({ sets }) => sets.some(([each]) => each === fact)).map(({ base }) => base);
    const seen = Math.min(...bases);
    return world.publications.some((each) => each.sequence > seen && each.changed.includes(fact));
  });
}
