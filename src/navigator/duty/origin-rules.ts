import { isWithin } from '../../day.js';
import type { AgreementNode, OriginRuleNode, ProductClassNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/**
 * The product rules of an agreement for a class: those whose range contains its code, or overlaps with it if the code
 * is short. The narrowest range first.
 */
export function originRulesFor(
  facts: FactGraph,
  agreement: AgreementNode | undefined,
  goods: ProductClassNode | undefined,
  day: Day,
): readonly OriginRuleNode[] {
  if (agreement === undefined || goods?.code === undefined) return [];
  const [first, last] = codeRange(goods.code);
  return facts
    .into(agreement.id, 'UNDER')
    .flatMap((edge) => facts.get(edge.from, 'OriginRule') ?? [])
    .filter((rule) => rule.rangeFrom <= last && rule.rangeTo >= first && isWithin(rule.validFrom, rule.validTo, day))
    .sort((a, b) => width(a) - width(b) || compareText(a.id, b.id));
}

/** A code covers every ten-digit code that begins with it. */
function codeRange(code: string): readonly [string, string] {
  const digits = code.replace(/\D/g, '');
  return [digits.padEnd(10, '0'), digits.padEnd(10, '9')];
}

const width = ({ rangeFrom, rangeTo }: OriginRuleNode): number => Number(rangeTo) - Number(rangeFrom);
