import type { CertificationNode, RequirementNode, RuleNode } from '../../../graph/generated/nodes.js';
import { compareText } from '../../facts/fact-graph.js';
import type { Credit } from '../../plan.js';
import type { Day } from '../../plan-request.js';
import type { StepContext } from '../context.js';
import type { Holding } from '../holdings.js';
import { type Arrangement, isCovered } from '../recognition.js';

/** Something that makes the work of a requirement unnecessary, all of it or a part, until its last day. */
export type Offer = HeldOffer | RecognisedOffer;

/** The firm has it already. */
export interface HeldOffer {
  readonly status: 'SATISFIED';
  readonly credit: Credit;
  readonly until: Day | undefined;
  readonly holding: Holding;
}

/** Work done elsewhere is recognised: for all of it, or for a part. */
export interface RecognisedOffer {
  readonly status: 'CREDITED' | 'REDUCED';
  readonly credit: Credit;
  readonly until: Day | undefined;
  readonly arrangement: Arrangement;
  /** What the firm holds and the arrangement accepts; undefined if nothing is needed. */
  readonly holding: Holding | undefined;
}

/**
 * What can make the work of a requirement unnecessary, the most effective first.
 * @param rules all that ask for it: a recognition that covers some of them only makes it shorter
 */
export function offersFor(
  { planContext, holdings, arrangements }: Pick<StepContext, 'planContext' | 'holdings' | 'arrangements'>,
  requirement: string,
  rules: readonly RuleNode[],
): readonly Offer[] {
  const holding = holdings.get(requirement);
  const recognised = (arrangements.get(requirement) ?? []).flatMap((arrangement) => {
    const covered = rules.filter((rule) => isCovered(planContext, arrangement, rule));
    return covered.length === 0 ? [] : recognisedOffers(arrangement, holdings, covered.length === rules.length);
  });
  return [...(holding ? [heldOffer(holding)] : []), ...recognised.sort(bySparing)];
}

function heldOffer(holding: Holding): HeldOffer {
  const credit: Credit = { effect: 'HELD', ...certificationOf(holding.held) };
  return { status: 'SATISFIED', credit, until: holding.validTo, holding };
}

/** One for each certificate of the firm that the arrangement accepts; if it names none, the firm needs none. */
function recognisedOffers(
  arrangement: Arrangement,
  holdings: ReadonlyMap<string, Holding>,
  isWhole: boolean,
): readonly RecognisedOffer[] {
  const { recognition, daysSaved, accepts } = arrangement;
  const { effect } = recognition;
  if (effect === 'NONE') return [];
  const held = accepts.flatMap((certification) => holdings.get(certification.id) ?? []);
  const ways = accepts.length === 0 ? [undefined] : held;
  return ways.map((holding) => ({
    status: effect === 'FULL' && isWhole ? 'CREDITED' : 'REDUCED',
    credit: {
      recognition,
      effect: effect === 'FULL' && !isWhole ? 'PARTIAL' : effect,
      ...(holding ? certificationOf(holding.held) : {}),
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

/** What makes all of it unnecessary first, then what saves the most days. */
function bySparing(a: RecognisedOffer, b: RecognisedOffer): number {
  return (
    compareText(a.status, b.status) ||
    (b.credit.daysSaved ?? -1) - (a.credit.daysSaved ?? -1) ||
    compareText(a.arrangement.recognition.id, b.arrangement.recognition.id)
  );
}
