import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import type { Span } from './span.js';

/** A part of the landed cost, before it is rounded. */
export interface Part {
  readonly label: Message;
  /** Undefined for the customs value, and for a part that is not on record. */
  readonly rule: CustomsRuleNode | undefined;
  /** Undefined if nothing is known. */
  readonly amount: Span | undefined;
  readonly note: readonly Message[];
}
