import { expect, it } from 'vitest';
import type { StepStatus } from '../../api/generated/operations.js';
import { sayIn } from '../../language/words.js';
import { type Digest, differenceText, stepsToDo } from './digest.js';
import { toldWords } from './told.words.js';

const before: Digest = {
  verdict: 'on conditions',
  days: 'at least 5 days',
  cost: 'at least ₩7,000',
  duty: '0%',
  steps: '9 steps',
  questions: '3',
};

it('tells what differs, and nothing else', () => {
  const after = { ...before, days: 'at least 19 days', steps: '11 steps' };
  expect(differenceText(before, after, sayIn(toldWords, 'en'))).toBe(
    'The plan has changed. First shipment: at least 5 days → at least 19 days; Steps to do: 9 steps → 11 steps.',
  );
});

it('tells that nothing differs', () => {
  expect(differenceText(before, { ...before }, sayIn(toldWords, 'en'))).toMatch(/^The plan is the same/);
});

it('counts as to do neither what is met nor what is advised, nor what only other answers ask for', () => {
  const step = (status: StepStatus, inBranch = true) => ({ status, inBranch });
  const steps = [
    step('REQUIRED'),
    step('CONDITIONAL'),
    step('REDUCED'),
    step('OPTIONAL'),
    step('SATISFIED'),
    step('MET'),
    step('REQUIRED', false),
  ];
  expect(stepsToDo({ steps })).toBe(3);
});
