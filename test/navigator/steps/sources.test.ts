import { describe, expect, test } from 'vitest';
import { type Drafts, HERE } from '../world.js';
import { scheduled, stepIn } from './scheduled.js';

const drafts: Drafts = {
  Source: { page: {}, fees: {}, law: {}, unread: {} },
  Regulation: {
    act: {
      ...HERE,
      REQUIRES: 'step',
      CITES: [{ node: 'law', locator: 'art. 4', confidence: 'SECONDARY' }],
    },
    again: { ...HERE, REQUIRES: 'step', CITES: [{ node: 'law', locator: 'art. 4', confidence: 'SECONDARY' }] },
  },
  Formality: { step: { STATES: ['fee', 'days', 'old'], CITES: 'page', NEEDS: 'first' }, first: {} },
  Claim: {
    fee: {
      field: 'cost',
      value: { typical: 28, unit: 'SGD' },
      CITES: { node: 'fees', locator: 'table 1', says: '28' },
    },
    days: { field: 'days', value: { typical: 3 }, CITES: { node: 'unread', confidence: 'UNREVIEWED' } },
    old: { field: 'cost', value: { typical: 14, unit: 'SGD' }, to: '2020-01-01', CITES: 'unread' },
  },
};

const sourcesOf = (world: Drafts, id: string) => stepIn(scheduled(world), id).sources.map(({ source }) => source.id);

describe('the sources of a step', () => {
  test('are those of the requirement, of the claims that it uses, and of the rules that ask for it, each once', () => {
    expect(stepIn(scheduled(drafts), 'step').sources).toEqual([
      { source: expect.objectContaining({ id: 'page' }), confidence: 'OFFICIAL' },
      { source: expect.objectContaining({ id: 'unread' }), confidence: 'UNREVIEWED' },
      { source: expect.objectContaining({ id: 'fees' }), locator: 'table 1', says: '28', confidence: 'OFFICIAL' },
      { source: expect.objectContaining({ id: 'law' }), locator: 'art. 4', confidence: 'SECONDARY' },
    ]);
  });

  test('of a prerequisite without any are those of the rules that it is needed for', () => {
    expect(sourcesOf(drafts, 'first')).toEqual(['law']);
  });

  test('of a prerequisite are its own, not those of the rules that it is needed for', () => {
    expect(sourcesOf({ ...drafts, Formality: { ...drafts.Formality, first: { CITES: 'page' } } }, 'first')).toEqual([
      'page',
    ]);
  });
});
