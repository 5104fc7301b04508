import type { CliPlanQuery } from '../generated/operations.js';
import type { Depth } from './document.js';
import { markdown } from './markdown.js';
import { printedPlan } from './printed-plan.js';
import type { Terminal } from './terminal.js';
import { text } from './text.js';

export const formats = ['text', 'md', 'json'] as const;
export type Format = (typeof formats)[number];

/** A plan as it is printed. JSON holds all that was asked for, whatever the depth. */
export function print(plan: CliPlanQuery['entryPlan'], format: Format, depth: Depth, terminal: Terminal): string {
  if (format === 'json') return JSON.stringify(plan, null, 2);
  const printed = printedPlan(plan, depth);
  return format === 'md' ? markdown(printed) : text(printed, terminal);
}
