import type { TraitNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

/** An option of a trait by its name; by its code if the data is from before options had names. */
export function optionName({ options = [], optionNames = [], readFrom }: TraitNode, option: string): Message {
  const name = optionNames[options.indexOf(option)];
  if (name !== undefined) return messages.common.name({ name });
  return readFrom === 'SUPPLY_MODE'
    ? messages.applicability.mode({ mode: option })
    : messages.applicability.option({ option });
}
