import type { ChargeBase } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ChargeLine, ChargeQuote } from '../plan.js';
import type { Part } from './part.js';
import { around, atLeast, type Span, share } from './span.js';

/** The amounts that charges on an import are charged on. */
interface Bases {
  readonly value: Span;
  readonly withDuty: Span;
}

/** Each tax and fee on the import, on its base. A tax on the sale is not part of the import. */
export function chargeParts(bases: Bases, charges: readonly ChargeQuote[]): readonly Part[] {
  return charges.flatMap((quote) => (isOnImport(quote.base) ? [chargePart(bases, quote)] : []));
}

const isOnImport = (base: ChargeBase): boolean =>
  base === 'CUSTOMS_VALUE' || base === 'CUSTOMS_VALUE_AND_DUTY' || base === 'CUSTOMS_VALUE_DUTY_AND_INLAND_COST';

function chargePart(bases: Bases, quote: ChargeQuote): Part {
  const used = quote.best ?? quote.standard;
  const shown = used ?? quote.lines[0];
  if (shown === undefined) {
    const note = [messages.charges.taxNotOnRecord()];
    return { label: messages.landedCost.importTax(), rule: undefined, amount: undefined, note };
  }
  const label = messages.landedCost.named({ rule: shown.rule.name });
  if (used === undefined) return { label, rule: shown.rule, amount: undefined, note: quote.note };
  if (used.rate === undefined)
    return { label, rule: used.rule, amount: undefined, note: [publishedAs(used), ...quote.note] };
  const { amount, note } = charged(bases, quote, used, used.rate);
  const open = quote.lines.filter((line) => !line.binds && line.agreement === undefined);
  if (open.length === 0) return { label, rule: used.rule, amount, note };
  const others = open.map((line) =>
    line.rate === undefined ? undefined : charged(bases, quote, line, line.rate).amount,
  );
  const depends = messages.landedCost.chargeDepends({ rules: open.map(({ rule }) => rule.name) });
  return { label, rule: used.rule, amount: amount && around(amount, others), note: [...note, depends] };
}

function charged(
  { value, withDuty }: Bases,
  quote: ChargeQuote,
  line: ChargeLine,
  rate: number,
): Pick<Part, 'amount' | 'note'> {
  const base = line.rule.base ?? (quote.kind === 'VAT' ? undefined : quote.base);
  const note = [messages.landedCost.share({ rate, base: base ?? 'CUSTOMS_VALUE' })];
  if (rate === 0) return { amount: share(value, 0), note };
  switch (base) {
    case 'CUSTOMS_VALUE':
      return asPublished(line, share(value, rate), note);
    case 'CUSTOMS_VALUE_AND_DUTY':
      return asPublished(line, share(withDuty, rate), note);
    case 'CUSTOMS_VALUE_DUTY_AND_INLAND_COST':
      return asPublished(line, leastOf(withDuty, rate), [...note, messages.landedCost.inlandCostMissing()]);
    default:
      return asPublished(line, leastOf(value, rate), [messages.landedCost.baseUnknown({ rate })]);
  }
}

/** A share of a base of which a part is not known. */
const leastOf = ({ min }: Span, rate: number): Span | undefined =>
  min === undefined ? undefined : atLeast((min * rate) / 100);

/** If the schedule prints more than a percentage, the percentage alone gives neither end. */
function asPublished(
  line: ChargeLine,
  amount: Span | undefined,
  note: readonly Message[],
): Pick<Part, 'amount' | 'note'> {
  if (line.rule.formula === undefined) return { amount, note };
  const typical = amount?.typical;
  return {
    amount: typical === undefined ? undefined : { min: undefined, typical, max: undefined },
    note: [...note, publishedAs(line)],
  };
}

const publishedAs = ({ formula }: ChargeLine): Message => messages.landedCost.published({ formula });
