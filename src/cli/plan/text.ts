import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Item, Mark, PrintedPlan, Section } from './document.js';
import { padded } from './padded.js';
import type { Terminal } from './terminal.js';

const marks: Readonly<Record<Mark, string>> = {
  todo: '[ ] ',
  open: '[?] ',
  done: '[x] ',
  advised: ' +  ',
  other: ' ~  ',
};

type Style = (name: 'bold' | 'dim' | 'underline', words: string) => string;

interface Page {
  readonly width: number;
  readonly style: Style;
}

export function text({ title, lead, sections }: PrintedPlan, { width, colours }: Terminal): string {
  // Whether to use colours has been decided already, so the stream is not checked again.
  const style: Style = (name, words) => (colours ? styleText(name, words, { validateStream: false }) : words);
  const page: Page = { width, style };
  const head = [style('bold', wrapped(title, '', '', width)), ...lead.map((line) => wrapped(line, '', '', width))];
  return [head.join('\n'), ...sections.map((section) => sectionText(section, page))].join('\n\n');
}

function sectionText({ heading, quiet, legend, items }: Section, { width, style }: Page): string {
  const labels = Math.max(0, ...items.map(({ label }) => stringWidth(label ?? '')));
  // A quiet section is dim as a whole, and needs no other styles.
  const page: Page = { width, style: quiet ? (_, words) => words : style };
  const lines = [
    ...(legend ? [page.style('dim', wrapped(legend, '  ', '  ', width))] : []),
    ...items.map((item) => itemText(item, labels, page)),
  ].join('\n');
  return `${style('underline', heading)}\n${quiet ? style('dim', lines) : lines}`;
}

function itemText({ mark, label, text, details }: Item, labels: number, { width, style }: Page): string {
  const before = `  ${mark ? marks[mark] : ''}${labels > 0 ? `${padded(label ?? '', labels)}  ` : ''}`;
  const under = ' '.repeat(stringWidth(before) + (labels > 0 ? 0 : 2));
  const rest = details.map((detail) => style('dim', wrapped(detail, under, `${under}  `, width)));
  return [wrapped(text, before, ' '.repeat(stringWidth(before)), width), ...rest].join('\n');
}

/** Wraps lines to the width: the first line begins with one text, the others with another. */
function wrapped(text: string, first: string, others: string, width: number): string {
  const lines = wrapAnsi(text, width - Math.max(stringWidth(first), stringWidth(others))).split('\n');
  return lines.map((line, index) => (index === 0 ? first : others) + line).join('\n');
}
