import type { Item, Mark, PrintedPlan } from './document.js';

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

/** Numbers that open a list item would open a list of their own. */
const escaped = (words: string): string => words.replace(/([\\*_`<>[\]|])/g, '\\$1').replace(/^(\d+)\./, '$1\\.');
