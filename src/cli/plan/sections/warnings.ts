import { item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';

export function warnings({ warnings }: Plan): Section {
  return { heading: 'Warnings', items: warnings.map(({ message }) => item(message)) };
}

export function ruledOut({ notApplicable }: Plan): Section {
  return {
    heading: 'Looked near, does not apply',
    quiet: true,
    items: notApplicable.map(({ rule, text }) => item(`${rule.name}: ${text}`)),
  };
}
