import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Confidence } from '../generated/operations.js';
import type { Words } from '../plan/words.js';
import { aligned, lines } from './aligned.js';

/** What a requirement cites. */
export interface Cited {
  readonly cites: readonly { readonly about?: string | null; readonly confidence: Confidence }[];
}

/** The requirements that the plan of a market asks for. */
export interface MarketRequirements {
  readonly market: string;
  readonly requirements: readonly Cited[];
}

/** From the best to the least. */
const ranks = ['OFFICIAL', 'SECONDARY', 'CONFLICTING', 'UNREVIEWED'] as const satisfies readonly Confidence[];

/**
 * The best confidence with which a source supports a requirement. A source of one field, such as its cost, does not
 * support the requirement itself, so it counts only if there is no other.
 */
export function confidenceOf({ cites }: Cited): Confidence {
  const whole = cites.filter(({ about }) => about == null);
  const counted = new Set((whole.length > 0 ? whole : cites).map(({ confidence }) => confidence));
  return ranks.find((rank) => counted.has(rank)) ?? 'UNREVIEWED';
}

const count = (requirements: readonly Cited[], confidence: Confidence): number =>
  requirements.filter((each) => confidenceOf(each) === confidence).length;

/** In percent, never rounded up: 100 is all. */
function readShare(requirements: readonly Cited[]): number {
  const read = requirements.length - count(requirements, 'UNREVIEWED');
  return requirements.length === 0 ? 0 : Math.floor((100 * read) / requirements.length);
}

/** One sector: a row for each market, with its requirements by confidence. */
export function confidenceTable({ say }: Words, sector: Message, rows: readonly MarketRequirements[]): string {
  const numbers = (title: Message, of: (requirements: readonly Cited[]) => number): string[] =>
    aligned([say(title), ...rows.map(({ requirements }) => String(of(requirements)))], true);
  return lines([
    aligned([say(sector), ...rows.map(({ market }) => `  ${market}`)], false),
    numbers(messages.cli.confidenceAll(), ({ length }) => length),
    ...ranks.map((rank) =>
      numbers(messages.cli.confidenceTitle({ confidence: rank }), (requirements) => count(requirements, rank)),
    ),
    numbers(messages.cli.confidenceRead(), readShare),
  ]).join('\n');
}

/** The requirements of the whole knowledge base by confidence, in a sentence. */
export const confidenceSummary = (requirements: readonly Cited[]): Message =>
  messages.cli.confidenceSummary({
    requirements: requirements.length,
    official: count(requirements, 'OFFICIAL'),
    secondary: count(requirements, 'SECONDARY'),
    conflicting: count(requirements, 'CONFLICTING'),
    unreviewed: count(requirements, 'UNREVIEWED'),
    share: readShare(requirements),
  });
