import { messages } from '../../../messages/messages.js';
import { item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

export function warnings({ say }: Words, { warnings }: Plan): Section {
  return { heading: say(messages.planPage.warnings()), items: warnings.map(({ message }) => item(message)) };
}

export function ruledOut({ say }: Words, { notApplicable }: Plan): Section {
  return {
    heading: say(messages.planPage.ruledOut()),
    quiet: true,
    items: notApplicable.map(({ rule, text }) => item(`${rule.name}: ${text}`)),
  };
}
