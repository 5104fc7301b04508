import { assertAllowed, isAllowed } from '../access/permissions.js';
import { type AuditContext, withAudit } from '../audit/with-audit.js';
import { errors } from '../errors.js';
import type { Graph, Reader } from '../graph/port.js';
import type { Properties } from '../graph/vocabulary/hydrate.js';
import { type ChangeInput, changeInput } from '../knowledge/changes/change-input.js';
import { statingField } from '../knowledge/changes/refs.js';
import { type FactChange, inverse } from '../knowledge/facts/fact-change.js';
import { withoutNulls } from '../knowledge/facts/net.js';
import { type Revision, revisions } from '../knowledge/history/revision.js';
import { affectedDesks } from '../knowledge/ownership/affected-desks.js';
import { defaultLanguage } from '../messages/languages.js';
import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';
import { newChange, newChangeset } from './begin.js';
import { type Changeset, changesetStore, changesStore } from './changeset.js';
import { changesAtMost, replayChanges } from './replayed.js';
import { longest } from './texts.js';
import { takeChangeset } from './work-on.js';
import { assertWriter } from './writers.js';

/**
 * Begins a changeset that undoes a published one; it is reviewed like any other. An import, for which no editor has all
 * desks, is undone by another import. What others have changed since is not overwritten: publishing reports it.
 * @throws `UNKNOWN_CHANGESET`, `CANNOT_UNDO`, `NOT_ALLOWED`
 */
export function undoChangeset(graph: Graph, audit: AuditContext, id: string, reason: string): Promise<Changeset> {
  return withAudit(graph, audit, id, async (transaction) => {
    const undone = await takeChangeset(transaction, audit.viewer, id);
    const kind = undone.kind !== 'DESK' && isAllowed(audit.viewer, 'import.publish') ? 'IMPORT' : 'DESK';
    // Its revisions are read only for those who are allowed to write.
    if (kind === 'DESK') assertAllowed(audit.viewer, 'changeset.write');
    const { sequence } = undone;
    if (sequence === null) throw errors.cannotUndo({ given: id, why: messages.deskErrors.notPublished() });
    const made = await revisionsMadeBy(transaction, id, sequence);
    const begun = newChangeset(audit, { title: titleFor(undone), reason, kind, undoes: id });
    const changes = folded(id, made.map(inverse))
      .sort((a, b) => order(a) - order(b))
      .map((change) => newChange(audit, begun.id, inputOf(change), sequence));
    const { changes: facts, before, after } = await replayChanges(transaction, changes);
    const desks = await affectedDesks(facts, before, after);
    assertWriter(audit, begun, desks.length === 0 ? undone.desks : desks);
    const result = { ...begun, desks, size: changes.length };
    await changesetStore.put(transaction, [result]);
    await changesStore.put(transaction, changes);
    return { result, target: result.id };
  });
}

/** Shortened if it is too long, without splitting a character. */
function titleFor({ title }: Changeset): Message {
  const room = longest.title - render(messages.changesets.undo({ title: '' }), defaultLanguage).length;
  return messages.changesets.undo({ title: title.slice(0, room).replace(/\p{Surrogate}$/u, '') });
}

/** The maximum number of facts of a publication that can be undone. */
const factsAtMost = 20_000;

/** The revisions of a publication. @throws `CANNOT_UNDO` */
async function revisionsMadeBy(reader: Reader, id: string, sequence: number): Promise<Revision[]> {
  const made = await revisions.by(reader, 'sequence', [sequence], { first: factsAtMost + 1 });
  if (made.length === 0) throw errors.cannotUndo({ given: id, why: messages.deskErrors.firstPublication() });
  if (made.length > factsAtMost) throw tooMuch(id, factsAtMost);
  return made;
}

const tooMuch = (given: string, atMost: number) =>
  errors.cannotUndo({ given, why: messages.deskErrors.tooLargeToUndo({ atMost }) });

/** A node is removed with all its edges, and that is one change. */
function folded(id: string, changes: readonly FactChange[]): FactChange[] {
  const gone = new Set(
    changes.flatMap(({ fact, kind }) => ('node' in fact && kind === 'REMOVED' ? [fact.node.id] : [])),
  );
  const left = changes.filter(({ fact }) => !('edge' in fact && gone.has(fact.edge.from)));
  if (left.length > changesAtMost) throw tooMuch(id, changesAtMost);
  return left;
}

/** Relationships are removed before their nodes, and added after them. */
function order({ fact, kind }: FactChange): number {
  if (kind === 'REMOVED') return 'edge' in fact ? 0 : 1;
  return 'node' in fact ? 2 : 3;
}

/** A change in the form in which its author would state it. */
function inputOf({ fact, kind, before, after }: FactChange): ChangeInput {
  if ('node' in fact) {
    const { type, id } = fact.node;
    return changeInput.parse(kind === 'REMOVED' ? { remove: { id } } : { put: { type, id, values: withoutId(after) } });
  }
  const { from, to, type } = fact.edge;
  const relation = { from, field: statingField(type), to };
  const values = withoutNulls((kind === 'REMOVED' ? before : after) ?? {});
  const given = Object.keys(values).length === 0 ? relation : { ...relation, values };
  return changeInput.parse(kind === 'REMOVED' ? { unlink: given } : { link: given });
}

function withoutId(values: Properties | null): Properties {
  const { id: _, ...others } = values ?? {};
  return others;
}
