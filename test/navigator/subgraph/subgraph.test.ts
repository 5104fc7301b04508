import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { anyWorld, shuffled } from '../steps/any-world.js';
import { ask, type Drafts, world } from '../world.js';

function drawn(drafts: Drafts, question: Partial<PlanRequest> = {}) {
  const facts = world(drafts);
  const asked = ask(question);
  return makePlan(facts, asked).graph;
}

const drafts: Drafts = {
  Bloc: { 'bloc/EU': { name: 'European Union' }, 'bloc/old': {} },
  Country: {
    'country/DE': { name: 'Germany', MEMBER_OF: ['bloc/EU', { node: 'bloc/old', to: '2020-01-01' }] },
    'country/KR': {},
  },
  Regulation: {
    act: { name: 'The act', APPLIES_IN: ['bloc/EU', 'bloc/old'], COVERS: 'hs/3304' },
    provision: { PART_OF: 'act', REQUIRES: 'register' },
    elsewhere: { APPLIES_IN: 'country/KR', COVERS: 'hs/3304', REQUIRES: 'unseen' },
  },
  Formality: {
    register: { name: 'Register', NEEDS: 'test', RAISES: 'need/certification' },
    test: {},
    unseen: {},
  },
  Need: { 'need/certification': {}, 'need/other': {} },
  Recognition: { mra: { ISSUED_IN: 'country/KR', HONOURED_IN: 'bloc/EU', CREDITS: 'test', effect: 'TEST_REPORT' } },
  SupportProgram: {
    voucher: {
      OPEN_TO: 'country/KR',
      FUNDS: ['need/certification', 'need/other'],
      AT_STAGE: 'stage/entry',
      OFFERS: 'terms',
    },
  },
  Terms: { terms: { standing: true, share: 50 } },
};

const linesOf = (edges: ReturnType<typeof drawn>['edges']) =>
  edges.map(({ from, type, to }) => `${from} ${type} ${to}`);

describe('the graph of a plan', () => {
  const { nodes, edges } = drawn(drafts);
  const ids = nodes.map(({ id }) => id);

  test('holds the offering, the market, rules with their acts, steps, what spares them and who helps to pay', () => {
    expect(ids).toEqual(
      [
        ...['act', 'provision', 'bloc/EU', 'country/DE', 'country/KR', 'hs/3304', 'hs/330499'],
        ...['mra', 'need/certification', 'register', 'test', 'voucher'],
      ].sort(),
    );
  });

  test('gives each node its type and its name', () => {
    expect(nodes).toContainEqual({ id: 'register', label: 'Formality', name: { en: 'Register' } });
    expect(nodes).toContainEqual({ id: 'bloc/EU', label: 'Bloc', name: { en: 'European Union' } });
  });

  test.each([
    ['hs/330499 PART_OF hs/3304'],
    ['act COVERS hs/3304'],
    ['act APPLIES_IN bloc/EU'],
    ['country/DE MEMBER_OF bloc/EU'],
    ['provision PART_OF act'],
    ['provision REQUIRES register'],
    ['register NEEDS test'],
    ['mra CREDITS test'],
    ['mra HONOURED_IN bloc/EU'],
    ['register RAISES need/certification'],
    ['voucher FUNDS need/certification'],
  ])('draws %s', (line) => {
    expect(linesOf(edges)).toContain(line);
  });

  test('draws a membership only while it lasts', () => {
    const then = drawn(drafts, { asOf: '2019-06-01', entryOn: '2019-06-01' });
    expect(linesOf(then.edges)).toContain('country/DE MEMBER_OF bloc/old');
    expect(linesOf(edges)).not.toContain('country/DE MEMBER_OF bloc/old');
  });

  test('for any world, has no edge without its ends, nothing twice, and does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(anyWorld({ ways: 'ANY', unknowns: true }), fc.nat(50), (any, seed) => {
        const graph = drawn(any);
        const known = graph.nodes.map(({ id }) => id);
        for (const { from, to } of graph.edges) expect(known).toEqual(expect.arrayContaining([from, to]));
        expect(new Set(linesOf(graph.edges)).size).toBe(graph.edges.length);
        expect(new Set(known).size).toBe(known.length);
        expect(drawn(shuffled(any, seed))).toEqual(graph);
      }),
    );
  });
});
