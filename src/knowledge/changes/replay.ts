import type { Text } from '../../messages/message.js';
import { aboutOf, type FactChange, type FactRef, factKey } from '../facts/fact-change.js';
import { net } from '../facts/net.js';
import { type DraftSnapshot, draftSnapshot } from '../snapshots/draft-snapshot.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import type { ChangeInput } from './change-input.js';
import { readChange, subjectOf } from './read-change.js';
import { otherType } from './read-put.js';

/** A fault of one of several changes, which are numbered from 1. */
export interface Misread {
  readonly change: number;
  readonly message: Text;
}

/** Changes, applied one after the other to a state of the knowledge. */
export interface Replayed {
  /** One for each fact that differs at the end. */
  readonly changes: readonly FactChange[];
  readonly before: KnowledgeSnapshot;
  readonly after: DraftSnapshot;
  readonly misread: readonly Misread[];
  /** By the key of a fact, and by the id of its node: the number of the last change of it. */
  readonly touchedBy: ReadonlyMap<string, number>;
  /** By the key of a fact, and of each of its fields (`fieldKey`): the number of the first change that set it. */
  readonly firstSetBy: ReadonlyMap<string, number>;
}

export const fieldKey = (fact: FactRef, field: string): string => `${factKey(fact)}\t${field}`;

export async function replay(inputs: readonly ChangeInput[], before: KnowledgeSnapshot): Promise<Replayed> {
  await before.load(inputs.map(subjectOf));
  const after = draftSnapshot(before);
  const made: FactChange[] = [];
  const misread: Misread[] = [];
  const touchedBy = new Map<string, number>();
  const firstSetBy = new Map<string, number>();
  inputs.forEach((input, index) => {
    const change = index + 1;
    const wrong = (message: Text) => misread.push({ change, message });
    const turned = turnedIn(input, before, after);
    if (turned !== undefined) wrong(turned);
    for (const each of turned === undefined ? readChange(input, after, wrong) : []) {
      after.apply(each);
      made.push(each);
      touchedBy.set(factKey(each.fact), change);
      touchedBy.set(aboutOf(each.fact), change);
      for (const key of keysOf(each)) if (!firstSetBy.has(key)) firstSetBy.set(key, change);
    }
  });
  return { changes: net(made), before, after, misread, touchedBy, firstSetBy };
}

/** A published node keeps its type, even if it is removed and put again: otherwise all edges to it would be removed. */
function turnedIn(input: ChangeInput, before: KnowledgeSnapshot, after: KnowledgeSnapshot): Text | undefined {
  if (!('put' in input) || after.node(input.put.id) !== undefined) return undefined;
  const earlier = before.node(input.put.id);
  return earlier === undefined || earlier.type.name === input.put.type ? undefined : otherType(earlier, input.put.type);
}

const keysOf = ({ fact, after }: FactChange): string[] => [
  factKey(fact),
  ...Object.keys(after ?? {}).map((field) => fieldKey(fact, field)),
];
