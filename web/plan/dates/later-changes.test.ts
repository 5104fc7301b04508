import { expect, it } from 'vitest';
import { laterChanges } from './later-changes.js';

const warning = (message: string, on: string | null) => ({ code: 'RULE_BEGINS', message, on, about: [] });

it('has each announced day once, in order, and no warning without a day', () => {
  const warnings = [
    warning('B begins.', '2027-02-01'),
    warning('A ends.', '2027-01-01'),
    warning('C begins.', '2027-02-01'),
    warning('B begins.', '2027-02-01'),
    warning('Sources disagree.', null),
  ];
  expect(laterChanges({ warnings })).toEqual([
    { day: '2027-01-01', messages: ['A ends.'] },
    { day: '2027-02-01', messages: ['B begins.', 'C begins.'] },
  ]);
});
