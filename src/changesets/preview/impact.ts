import { z } from 'zod';
import { fewestFirms } from '../../access/fewest-firms.js';
import { commons } from '../../access/viewer.js';
import { groupBy } from '../../graph/group-by.js';
import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import { isActing } from '../../graph/vocabulary/acting.js';
import type { Replayed } from '../../knowledge/changes/replay.js';
import { inWords } from '../../knowledge/changes/words.js';
import { aboutOf, endsOf, type FactChange } from '../../knowledge/facts/fact-change.js';
import { desksOf } from '../../knowledge/ownership/desks-of.js';
import { loadScopes, scopeOf } from '../../knowledge/publishing/scope-of.js';
import type { KnowledgeSnapshot, KnownNode } from '../../knowledge/snapshots/snapshot.js';
import type { Message } from '../../messages/message.js';

const examplesInMarkets = statement(import.meta.url, 'examples-in-markets');
const firmsConcerned = statement(import.meta.url, 'firms-concerned');

const examplesAtMost = 10;
const nodesAtMost = 200;
const wordsAtMost = 50;

/** A fictional firm with a product and a destination. */
export interface Example {
  readonly company: string;
  readonly product: string;
  readonly target: string;
}

export interface Impact {
  readonly rules: readonly KnownNode[];
  readonly requirements: readonly KnownNode[];
  readonly markets: readonly KnownNode[];
  /** The changes of these facts as messages, by id; none for facts that only depend on changed ones. */
  readonly changes: ReadonlyMap<string, readonly Message[]>;
  /** In steps of five, rounded down; undefined below five. */
  readonly products: number | undefined;
  readonly companies: number | undefined;
  /** Examples whose plans can change. */
  readonly examples: readonly Example[];
}

const countsRow = z.object({ companies: z.number(), products: z.number() });
const exampleRow = z.object({ company: z.string(), product: z.string(), target: z.string() });

/** The effects of changes. */
export async function impactOf(reader: Reader, replayed: Replayed): Promise<Impact> {
  const { changes, before, after } = replayed;
  const touched = [...new Set(changes.map(({ fact }) => aboutOf(fact)))];
  await after.load(changes.flatMap(endsOf));
  await loadScopes(after, touched);
  await loadScopes(before, touched);
  const governed = await governedBy(before, after, touched);
  const concerned = [
    ...new Set([
      ...touched.flatMap((id) => [...around(before, id), ...around(after, id)]),
      ...governed.flatMap((id) => [id, ...askedBy(before, id), ...askedBy(after, id)]),
    ]),
  ];
  await after.load(concerned);
  const known = concerned.flatMap((id) => after.node(id) ?? before.node(id) ?? []).slice(0, nodesAtMost);
  const rules = known.filter(({ type }) => type.labels.includes('Rule'));
  const desks = [await desksOf(before, concerned), await desksOf(after, concerned)];
  const territories = [...new Set(desks.flatMap((of) => [...of.values()].flat()))].filter((desk) => desk !== commons);
  const classes = [
    ...new Set(concerned.flatMap((id) => [...scopeOf(before, id).classes, ...scopeOf(after, id).classes])),
  ];
  await after.load(territories);
  return {
    rules,
    requirements: known.filter(({ type }) => type.labels.includes('Requirement')),
    markets: territories.flatMap((id) => after.node(id) ?? []),
    changes: wordsByNode(replayed),
    ...(await counts(reader, territories, classes)),
    examples: z.array(exampleRow).parse(await reader.read(examplesInMarkets, { territories, first: examplesAtMost })),
  };
}

function wordsByNode({ changes, before, after }: Replayed): Map<string, Message[]> {
  const told = changes.flatMap((change) => {
    const text = inWords(change, before, after);
    return [aboutOf(change.fact), ...actedOn(change)].map((id) => ({ id, text }));
  });
  const byNode = [...groupBy(told, ({ id }) => id)];
  return new Map(byNode.map(([id, own]) => [id, own.slice(0, wordsAtMost).map(({ text }) => text)]));
}

/** The rule at the other end of a new effect: its legal state changes, though the rule itself does not. */
const actedOn = ({ fact }: FactChange): string[] => ('edge' in fact && isActing(fact.edge.type) ? [fact.edge.to] : []);

/** The fact itself, rules that require it, and requirements of it. */
function around(snapshot: KnowledgeSnapshot, id: string): string[] {
  if (snapshot.node(id) === undefined) return [];
  const into = snapshot.into(id).filter(({ type }) => type.type === 'REQUIRES' || type.type === 'STATES');
  return [id, ...askedBy(snapshot, id), ...into.map(({ from }) => from)];
}

function askedBy(snapshot: KnowledgeSnapshot, id: string): string[] {
  return snapshot.out(id).flatMap(({ type, to }) => (type.type === 'REQUIRES' ? [to] : []));
}

/** An act that an act changes, and the provisions of that. */
const depth = 3;

/** Rules whose legal state depends on changed rules: those that they change, and the provisions of all of them. */
async function governedBy(
  before: KnowledgeSnapshot,
  after: KnowledgeSnapshot,
  touched: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  let rules = touched;
  for (let level = 0; level < depth && found.size < nodesAtMost; level += 1) {
    await after.load(rules);
    rules = [...new Set(rules.flatMap((id) => [...under(before, id), ...under(after, id)]))].filter(
      (id) => !found.has(id),
    );
    for (const id of rules) found.add(id);
  }
  return [...found].slice(0, nodesAtMost);
}

function under(snapshot: KnowledgeSnapshot, id: string): string[] {
  if (!snapshot.node(id)?.type.labels.includes('Rule')) return [];
  const acts = snapshot.out(id).filter(({ type }) => isActing(type.type));
  const parts = snapshot.into(id).filter(({ type }) => type.type === 'PART_OF');
  return [...acts.map(({ to }) => to), ...parts.map(({ from }) => from)];
}

async function counts(
  reader: Reader,
  territories: readonly string[],
  classes: readonly string[],
): Promise<Pick<Impact, 'products' | 'companies'>> {
  const [row] = await reader.read(firmsConcerned, { territories, classes });
  const found = countsRow.parse(row ?? { companies: 0, products: 0 });
  // A number of products could reveal that there are few firms.
  if (found.companies < fewestFirms) return { products: undefined, companies: undefined };
  return {
    companies: inFives(found.companies),
    products: found.products < fewestFirms ? undefined : inFives(found.products),
  };
}

/** Rounded down, so that the difference between two drafts does not reveal a single firm. */
const inFives = (count: number): number => Math.floor(count / fewestFirms) * fewestFirms;
