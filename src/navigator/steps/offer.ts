import type { CertificationNode, RequirementNode, RuleNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import type { Credit } from '../plan.js';
import type { Day } from '../question.js';
import type { Context } from './context.js';
import type { Holding } from './holdings.js';
import { type Arrangement, isCovered } from './recognition.js';

/** How far something spares the work of a requirement: it is there, it counts elsewhere, it makes it shorter. */
export const sparing = ['SATISFIED', 'CREDITED', 'REDUCED'] as const;

/** Something that spares the work of a requirement, to its last day. */
export interface Offer {
  readonly status: (typeof sparing)[number];
  readonly credit: Credit;
  readonly until: Day | undefined;
  readonly holding: Holding | undefined;
  readonly arrangement: Arrangement | undefined;
}

/**
 * What may spare the work of a requirement, the most first.
 * @param rules all that ask for it: a recognition that covers some of them only makes it shorter
 */
export function offersFor(
  { setting, holdings, arrangements }: Pick<Context, 'setting' | 'holdings' | 'arrangements'>,
  requirement: string,
  rules: readonly RuleNode[],
): readonly Offer[] {
  const holding = holdings.get(requirement);
  const recognised = (arrangements.get(requirement) ?? []).flatMap((arrangement) => {
    const covered = rules.filter((rule) => isCovered(setting, arrangement, rule));
    return covered.length === 0 ? [] : recognisedOffers(arrangement, holdings, covered.length === rules.length);
  });
  return [...(holding ? [heldOffer(holding)] : []), ...recognised.sort(bySparing)];
}

function heldOffer(holding: Holding): Offer {
  const credit = { ...certificationOf(holding.held), effect: 'HELD' } as const;
  return { status: 'SATISFIED', credit, until: holding.validTo, holding, arrangement: undefined };
}

/** One for each thing held that the arrangement accepts; where it accepts none by name, nothing needs to be held. */
function recognisedOffers(
  arrangement: Arrangement,
  holdings: ReadonlyMap<string, Holding>,
  isWhole: boolean,
): readonly Offer[] {
  const { recognition, daysSaved, accepts } = arrangement;
  const { effect } = recognition;
  if (effect === 'NONE') return [];
  const held = accepts.flatMap((certification) => holdings.get(certification.id) ?? []);
  const ways = accepts.length === 0 ? [undefined] : held;
  return ways.map((holding) => ({
    status: effect === 'FULL' && isWhole ? 'CREDITED' : 'REDUCED',
    credit: {
      ...(holding ? certificationOf(holding.held) : {}),
      recognition,
      effect: effect === 'FULL' && !isWhole ? 'PARTIAL' : effect,
      ...(daysSaved === undefined ? {} : { daysSaved }),
    },
    until: earlier(recognition.inForceTo, holding?.validTo),
    holding,
    arrangement,
  }));
}

function certificationOf(held: RequirementNode): { readonly certification?: CertificationNode } {
  return held.__typename === 'Certification' ? { certification: held } : {};
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function bySparing(a: Offer, b: Offer): number {
  return (
    sparing.indexOf(a.status) - sparing.indexOf(b.status) ||
    (b.credit.daysSaved ?? -1) - (a.credit.daysSaved ?? -1) ||
    compareText(a.credit.recognition?.id ?? '', b.credit.recognition?.id ?? '')
  );
}
