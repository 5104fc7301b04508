import { errors } from '../../errors.js';
import type { AnyNode, NodeName } from '../../graph/generated/nodes.js';
import type { Knowledge } from '../../graph/knowledge.js';
import type { Reader } from '../../graph/port.js';
import { settled } from '../../graph/publishing/settled.js';
import { statement } from '../../graph/statement.js';
import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { FetchParameters } from './fetch-parameters.js';
import { factsOf, type Gathered, gather, nothing } from './rows.js';

const planScope = statement(import.meta.url, 'plan-scope');
const planRules = statement(import.meta.url, 'plan-rules');
const planDetails = statement(import.meta.url, 'plan-details');

/** More classes than there are below any chapter, so that every question has a limit. */
const linesAtMost = 50_000;

export interface Fetched<Accepted> {
  readonly facts: FactGraph;
  readonly knowledge: Knowledge;
  readonly accepted: Accepted;
}

const attempts = 8;

/**
 * Reads every relevant fact, in three statements. If a publication came between the first and the last of them, or was
 * becoming visible, it reads again.
 * @param accept makes the question from the result of the first statement, and throws if that is not possible
 * @throws `KNOWLEDGE_MOVING` after several attempts, `NOT_LOADED` if the graph has no knowledge
 */
export async function fetchFacts<Accepted>(
  graph: Reader,
  parameters: FetchParameters,
  accept: (scope: FactGraph) => Accepted,
): Promise<Fetched<Accepted>> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const gathered = gather(nothing(), await graph.read(planScope, scopeParameters(parameters)));
    const before = gathered.knowledge;
    if (gathered.isMoving) {
      await settled(graph);
      continue;
    }
    if (before === undefined) throw errors.notLoaded({});
    const accepted = accept(factsOf(gathered));
    await readRulesAndDetails(graph, parameters, gathered);
    if (gathered.knowledge?.sequence === before.sequence && !gathered.isMoving) {
      return { facts: factsOf(gathered), knowledge: before, accepted };
    }
  }
  throw errors.knowledgeMoving({ attempts });
}

async function readRulesAndDetails(graph: Reader, parameters: FetchParameters, gathered: Gathered): Promise<void> {
  const classes = idsOf(gathered, 'ProductClass');
  const territories = idsOf(gathered, 'Country', 'Bloc');
  gather(gathered, await graph.read(planRules, { classes, headings: headingsOf(classes), territories }));
  const details = { ...detailParameters(parameters, gathered), classes, territories };
  gather(gathered, await graph.read(planDetails, details));
}

function scopeParameters({ places, targets, given, offerings, codes }: FetchParameters) {
  return { places, targets, given, offerings, codes, linesAtMost };
}

function detailParameters(parameters: FetchParameters, gathered: Gathered) {
  const ends = (type: string) => gathered.edges.filter((edge) => edge.type === type).map((edge) => edge.to);
  const agreements = unique([...ends('UNDER'), ...ends('PARTY_TO')]);
  const [codeFrom, codeTo] = codeRange(gathered, parameters.offerings);
  return {
    requirements: unique([...ends('REQUIRES'), ...ends('HOLDS'), ...parameters.held]),
    stating: unique([...agreements, ...ends('STATES')]),
    agreements: unique(ends('UNDER')),
    seats: seats(parameters, gathered),
    months: parameters.months,
    codeFrom,
    codeTo,
  };
}

/** Where the firm is based, with all blocs and customs territories above. */
function seats(parameters: FetchParameters, { edges }: Gathered): string[] {
  const seat = parameters.basedIn ?? edges.find((edge) => edge.type === 'BASED_IN')?.to ?? parameters.origin;
  const found = new Set(seat === undefined ? [] : [seat]);
  for (const id of found) for (const { type, from, to } of edges) if (above.has(type) && from === id) found.add(to);
  return [...found];
}

const above: ReadonlySet<string> = new Set(['MEMBER_OF', 'IN_CUSTOMS_TERRITORY']);

/**
 * The ten-digit range of the offered class, as in rules of origin: of its subheading if it is a line, because a line of
 * another schedule stands for it, and of its successors if it is a class of an older edition. Empty for other offerings.
 */
function codeRange(gathered: Gathered, offerings: readonly string[]): readonly [string, string] {
  const named = offerings.flatMap((id) => hsCodes(gathered, [id, ...endsOf(gathered, id, 'CLASSIFIED_AS')]));
  const codes =
    named.length > 0
      ? named
      : hsCodes(
          gathered,
          offerings.flatMap((id) => endsOf(gathered, id, 'BECAME')),
        );
  const sorted = codes.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? ['', ''] : [first.padEnd(10, '0'), last.padEnd(10, '9')];
}

const endsOf = ({ edges }: Gathered, id: string, type: string): string[] =>
  edges.filter((edge) => edge.from === id && edge.type === type).map((edge) => edge.to);

/** Codes of these classes, of six digits at most, without those of older editions. */
const hsCodes = ({ nodes, edges }: Gathered, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const node = nodes.get(id);
    const isOld = edges.some((edge) => edge.from === id && edge.type === 'BECAME');
    if (node?.__typename !== 'ProductClass' || isOld || !/^\d{2,10}$/.test(node.code ?? '')) return [];
    return [subheadingOf(node.code ?? '')];
  });

/** The headings of the Harmonized System among classes: the offered one, or those below an offered chapter. */
const headingsOf = (classes: readonly string[]): string[] => classes.filter((id) => /^hs\/\d{4}$/.test(id));

function idsOf(gathered: Gathered, ...names: readonly NodeName[]): string[] {
  const isNamed = (node: AnyNode) => names.includes(node.__typename);
  return [...gathered.nodes.values()].filter(isNamed).map((node) => node.id);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
