import type { Clock } from '../../clock.js';
import type { CliPlanQuery } from '../generated/operations.js';
import type { Depth, Item, Mark, PrintedPlan } from './document.js';
import { printedPlan } from './printed-plan.js';
import type { Terminal } from './terminal.js';
import { text } from './text.js';
import { wordsIn } from './words.js';

export const formats = ['text', 'md', 'json'] as const;
export type Format = (typeof formats)[number];

export interface PrintOptions {
  readonly format: Format;
  readonly depth: Depth;
  readonly language: string;
  /** The day of an instant. */
  readonly dayOf: Clock['dayOf'];
}

/** A plan in its output format. JSON has all requested fields, regardless of the depth. */
export function print(
  plan: CliPlanQuery['entryPlan'],
  { format, depth, language, dayOf }: PrintOptions,
  terminal: Terminal,
): string {
  if (format === 'json') return JSON.stringify(plan, null, 2);
  const printed = printedPlan(wordsIn(language), plan, { depth, dayOf });
  return format === 'md' ? markdown(printed) : text(printed, terminal);
}

const marks: Readonly<Record<Mark, string>> = { todo: '[ ] ', open: '[ ] ', done: '[x] ', advised: '', other: '' };

export function markdown({ title, lead, sections }: PrintedPlan): string {
  const parts = sections.map(({ heading, items }) =>
    [`## ${escaped(heading)}`, '', ...items.flatMap(lines)].join('\n'),
  );
  return [`# ${escaped(title)}`, ...lead.map(escaped), ...parts].join('\n\n');
}

function lines({ mark, label, text, details }: Item): string[] {
  const before = `${mark ? marks[mark] : ''}${label ? `**${label}:** ` : ''}`;
  return [`- ${before}${escaped(text)}`, ...details.map((detail) => `  - ${escaped(detail)}`)];
}

/** A number at the beginning of a list item would begin a list of its own. */
const escaped = (words: string): string => words.replace(/([\\*_`<>[\]|])/g, '\\$1').replace(/^(\d+)\./, '$1\\.');
