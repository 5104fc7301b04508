import { expect, it } from 'vitest';
import { groupSteps } from './group-steps.js';

it('groups the steps of a stage by what the reader does with them', () => {
  const step = (key: string, status: 'REQUIRED' | 'OPTIONAL' | 'ALTERNATIVE' | 'SATISFIED', inBranch = true) => ({
    key,
    status,
    inBranch,
  });
  const groups = groupSteps([
    step('a', 'REQUIRED'),
    step('b', 'OPTIONAL'),
    step('c', 'ALTERNATIVE'),
    step('d', 'REQUIRED', false),
    step('e', 'OPTIONAL', false),
    step('f', 'SATISFIED'),
  ]);
  expect(groups.main.map(({ key }) => key)).toEqual(['a', 'f']);
  expect(groups.advised.map(({ key }) => key)).toEqual(['b']);
  expect(groups.others.map(({ key }) => key)).toEqual(['c', 'd', 'e']);
});
