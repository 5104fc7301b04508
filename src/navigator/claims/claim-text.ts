import type { ClaimNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { boundsText, quantityText } from '../quantity-text.js';

/** The content of a claim as a part of a sentence: `15 %`, `10 to 20 days`, or the text in place of a value. */
export function claimText(claim: ClaimNode): Message {
  const { value, text } = claim;
  const { typical, unit, ...bounds } = value ?? {};
  const amount = typical === undefined ? boundsText(bounds, unit) : quantityText(typical, unit);
  if (amount === undefined) return text === undefined ? messages.claims.noValue() : wordsOf(claim.field, text);
  return text === undefined ? amount : messages.claims.valueWithText({ value: amount, text });
}

function wordsOf(field: string, text: string): Message {
  if (field === 'status') return messages.claims.status({ status: text });
  return isDay.test(text) ? messages.claims.day({ day: text }) : messages.claims.text({ text });
}

const isDay = /^\d{4}-\d\d-\d\d$/;
