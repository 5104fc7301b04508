import { recordSeed } from '../../../src/changesets/seed-changesets.js';
import type { Graph } from '../../../src/graph/port.js';
import { statement } from '../../../src/graph/statement.js';
import { printRate } from '../../../src/graph/vocabulary/stated-rate.js';
import type { CompiledSchedule } from '../../../src/ingest/schedules/compiled-schedule.js';
import { fileOf } from '../../../src/ingest/schedules/schedule-file.js';
import { publishSchedules } from '../../../src/ingest/schedules/store/publish-schedules.js';
import { putKnowledge } from '../../../src/knowledge/publishing/knowledge.js';
import { fetchFacts } from '../../../src/navigator/fetch/fetch.js';
import { fetchParameters } from '../../../src/navigator/fetch/fetch-parameters.js';
import { parseInput } from '../../../src/navigator/input/parsed-input.js';
import { load } from '../../engines/statements/load.js';
import { worldOf } from '../../engines/statements/world.js';

/** Subheadings 010000 to 010999 and so on: as many as make a commit take a while. */
const subheadings = Array.from({ length: 2_000 }, (_, index) => `01${String(index).padStart(4, '0')}`);
const headings = [...new Set(subheadings.map((code) => code.slice(0, 4)))];
const schedule = 'xx/schedule/mfn';
const at = '2026-11-01T00:00:00Z';

/** A world with one schedule, at sequence 1. */
export async function loadSchedule(graph: Graph): Promise<void> {
  const classes = [
    ['class/goods', { scheme: 'root' }],
    ['hs/01', { scheme: 'hs', code: '01', PART_OF: 'class/goods' }],
    ...headings.map((code) => [`hs/${code}`, { scheme: 'hs', code, PART_OF: 'hs/01' }]),
    ...subheadings.map((code) => [`hs/${code}`, { scheme: 'hs', code, PART_OF: `hs/${code.slice(0, 4)}` }]),
  ];
  const world = worldOf({
    Country: { 'country/XX': { tariffScheme: 'xx-tariff' } },
    CustomsRule: { [schedule]: { isSchedule: true, APPLIES_IN: 'country/XX' } },
    ProductClass: Object.fromEntries(classes),
  });
  const knowledge = { sequence: 1, publishedAt: at, format: 1, seed: '', nodes: 0, edges: 0 };
  await graph.transaction(async (transaction) => {
    await load(transaction.write, world);
    await putKnowledge(transaction, knowledge);
  });
}

/** What every class has at a sequence: even and odd ones differ everywhere. */
export const rateAt = (sequence: number): string => `${(sequence % 2) + 1}`;

/** Publishes the next state, in which every rate differs. */
export async function publishNext(graph: Graph, sequence: number): Promise<void> {
  const rates = ['hs/01', ...[...headings, ...subheadings].map((code) => `hs/${code}`)];
  const compiled: CompiledSchedule = {
    territory: 'country/XX',
    scheme: 'xx-tariff',
    editions: [{ day: '2026-01-01', source: 'source/schedule/xx-2026-01' }],
    columns: [schedule],
    lines: [],
    rates: rates.map((covers) => ({ schedule, covers, rate: rateAt(sequence), from: '2026-01-01' })),
    otherCodes: [],
    counts: [],
  };
  const imports = { record: recordSeed, assertFitting: () => Promise.resolve() };
  const when = { at, day: '2026-11-01' };
  await publishSchedules(graph, imports, () => [fileOf(compiled)], when);
}

/** The rates that a plan reads for a subheading, its heading and its chapter, with the sequence that it names. */
export async function look(graph: Graph, index: number): Promise<{ sequence: number; rates: string[] }> {
  const hsCode = subheadings[index % subheadings.length] ?? '';
  const asked = parseInput({ offering: { hsCode } }, '2026-11-23');
  const parameters = fetchParameters([asked], ['country/XX']);
  const { facts, knowledge } = await fetchFacts(graph, parameters, () => undefined);
  return { sequence: knowledge.sequence, rates: facts.rates(schedule).map(({ rate }) => printRate(rate)) };
}

const ratesOfClasses = statement(import.meta.url, 'rates-of-classes');

/** The same for a few classes in one short statement, which looks at the mark as a plan does; undefined if it is there. */
export async function glance(graph: Graph, index: number): Promise<{ sequence: number; rates: string[] } | undefined> {
  const ids = Array.from({ length: 3 }, (_, each) => `hs/${subheadings[(index + each * 700) % subheadings.length]}`);
  const rows = await graph.read(ratesOfClasses, { ids });
  const sequences = rows.map(({ sequence }) => Number(sequence)).filter((sequence) => sequence >= 0);
  const [first, last] = [sequences.at(0), sequences.at(-1)];
  if (sequences.includes(0) || first === undefined || first !== last) return undefined;
  return { sequence: first, rates: rows.flatMap(({ sequence, rate }) => (sequence === -1 ? [String(rate)] : [])) };
}
