import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { StatedRate } from '../../graph/vocabulary/stated-rate.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { formulaOf } from '../../navigator/duty/rate.js';
import { statedRule } from '../../navigator/duty/stated-rule.js';

/** What a column of a schedule states for a class, in words or in the form of the schedule. */
export function statedFormula(column: CustomsRuleNode, stated: StatedRate): Message {
  switch (stated.kind) {
    case 'CHARGE': {
      const rule = statedRule(column, stated);
      const rate = formulaOf({ exact: rule.rate, min: undefined, max: undefined }, rule);
      return stated.text === undefined ? rate : messages.tariff.charge({ rate, text: stated.text });
    }
    case 'RANGE':
      return messages.rates.printed({ formula: stated.text });
    case 'MFN':
      return messages.tariff.notConceded({ text: stated.text });
    case 'UNKNOWN':
      return messages.tariff.notEstablished({ text: stated.text });
    case 'ABSENT':
      return messages.tariff.notStated();
    case 'PROHIBITED':
      return messages.tariff.prohibited({ text: stated.text });
  }
}

/** The percentage, if nothing but a percentage is stated. */
export function statedPercent(stated: StatedRate): number | undefined {
  if (stated.kind !== 'CHARGE') return undefined;
  const { percent, specific, atLeast, atMost } = stated;
  return (specific ?? atLeast ?? atMost) ? undefined : percent;
}
