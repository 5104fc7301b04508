import { styleText } from 'node:util';
import type { CliPlanQuery } from '../generated/operations.js';
import { outline, subtitle, title } from './outline.js';

type Plan = CliPlanQuery['entryPlan'];
export type Format = 'text' | 'md' | 'json';

export function print(plan: Plan, format: Format, colours: boolean): string {
  if (format === 'json') return JSON.stringify(plan, null, 2);
  return format === 'md' ? markdown(plan) : text(plan, colours);
}

function text(plan: Plan, colours: boolean): string {
  const style = (name: 'bold' | 'dim' | 'underline', words: string) => (colours ? styleText(name, words) : words);
  const sections = outline(plan).map(({ heading, items }) => {
    const lines = items.flatMap((item) => [
      `  ${item.text}`,
      ...item.details.map((detail) => style('dim', `      ${detail}`)),
    ]);
    return [style('underline', heading), ...lines].join('\n');
  });
  return [`${style('bold', title(plan))}\n${subtitle(plan)}`, ...sections].join('\n\n');
}

function markdown(plan: Plan): string {
  const sections = outline(plan).map(({ heading, items }) => {
    const lines = items.flatMap((item) => [
      `- ${escaped(item.text)}`,
      ...item.details.map((detail) => `  - ${escaped(detail)}`),
    ]);
    return [`## ${heading}`, '', ...lines].join('\n');
  });
  return [`# ${escaped(title(plan))}\n\n${subtitle(plan)}`, ...sections].join('\n\n');
}

/** Numbers that open a list item would open a list of their own. */
const escaped = (words: string): string => words.replace(/([*_`<>[\]])/g, '\\$1').replace(/^(\d+)\./, '$1\\.');
