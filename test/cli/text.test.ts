import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { PrintedPlan } from '../../src/cli/plan/document.js';
import { markdown } from '../../src/cli/plan/print.js';
import { terminalOf } from '../../src/cli/plan/terminal.js';
import { text } from '../../src/cli/plan/text.js';

const page: PrintedPlan = {
  title: 'South Korea to Germany: HS 330499',
  lead: ['Skin care preparations'],
  sections: [
    {
      heading: 'Summary',
      items: [
        { label: 'Verdict', text: 'open', details: [] },
        { label: 'Duty', text: 'a long text that has to go on in a line of its own', details: [] },
      ],
    },
    {
      heading: 'Preparation',
      legend: '[ ] to do',
      items: [
        { mark: 'todo', text: '1. Notification of the *product*', details: ['5 to 20 days', 'by: Cosmetics Act'] },
      ],
    },
    { heading: 'Advised', quiet: true, items: [{ mark: 'advised', text: '2. Trademark', details: [] }] },
  ],
};

describe('a plan as text', () => {
  it('wraps at the width, and indents further lines below their text', () => {
    expect(text(page, { width: 40, colours: false })).toBe(
      [
        'South Korea to Germany: HS 330499',
        'Skin care preparations',
        '',
        'Summary',
        '  Verdict  open',
        '  Duty     a long text that has to go on',
        '           in a line of its own',
        '',
        'Preparation',
        '  [ ] to do',
        '  [ ] 1. Notification of the *product*',
        '        5 to 20 days',
        '        by: Cosmetics Act',
        '',
        'Advised',
        '   +  2. Trademark',
      ].join('\n'),
    );
  });

  it('says the same in colours', () => {
    const coloured = text(page, { width: 40, colours: true });
    expect(coloured).toContain('\u001b[1mSouth Korea to Germany: HS 330499\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(text(page, { width: 40, colours: false }));
  });
});

describe('a plan as Markdown', () => {
  it('has headings and lists of tasks, and escapes what would be markup', () => {
    expect(markdown(page)).toBe(
      [
        '# South Korea to Germany: HS 330499',
        '',
        'Skin care preparations',
        '',
        '## Summary',
        '',
        '- **Verdict:** open',
        '- **Duty:** a long text that has to go on in a line of its own',
        '',
        '## Preparation',
        '',
        '- [ ] 1\\. Notification of the \\*product\\*',
        '  - 5 to 20 days',
        '  - by: Cosmetics Act',
        '',
        '## Advised',
        '',
        '- 2\\. Trademark',
      ].join('\n'),
    );
  });
});

describe('where it is printed', () => {
  it.each([
    ['a wide terminal', { isTTY: true, columns: 180, hasColors: () => true }, { width: 100, colours: true }],
    ['a narrow terminal', { isTTY: true, columns: 60, hasColors: () => true }, { width: 60, colours: true }],
    [
      'a terminal where no colours are wanted',
      { isTTY: true, columns: 80, hasColors: () => false },
      { width: 80, colours: false },
    ],
    ['a file or a pipe', { columns: 30 }, { width: 100, colours: false }],
  ])('fits %s', (_, output, terminal) => {
    expect(terminalOf(output)).toEqual(terminal);
  });
});
