import { shortRange } from '../../../graph/vocabulary/harmonized-system.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { Plan } from '../queried-plan.js';

type OriginRules = Plan['duty']['lines'][number]['originRules'];

/** A chapter has dozens. */
const most = 8;

/** The rules of origin of an agreement for what is offered, by its code. The narrowest come first. */
export function originRuleTexts(rules: OriginRules, offered: string): readonly Message[] {
  const texts = rules.slice(0, most).map((rule) => originRuleText(rule, offered));
  return rules.length > most ? [...texts, messages.planPage.andMore({ count: rules.length - most })] : texts;
}

/** A rule that covers a part of what is offered names its codes. */
function originRuleText({ rangeFrom, rangeTo, goods, text }: OriginRules[number], offered: string): Message {
  const digits = offered.replace(/\D/g, '');
  const isWhole = rangeFrom <= digits.padEnd(10, '0') && digits.padEnd(10, '9') <= rangeTo;
  const codes = isWhole ? undefined : shortRange(rangeFrom, rangeTo);
  return messages.planPage.originRule({ codes, goods: goods ?? undefined, rule: text });
}
