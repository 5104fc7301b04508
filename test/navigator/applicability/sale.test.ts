import { describe, expect, test } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanRequest, Sale } from '../../../src/navigator/plan-request.js';
import { traitQuestions } from '../../../src/navigator/questions/trait-questions.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';
import { outcome } from './outcome.js';

const traits: Drafts = {
  Trait: {
    transport: { kind: 'CHOICE', subject: 'SHIPMENT', options: ['SEA', 'AIR', 'POST'], readFrom: 'SALE_TRANSPORT' },
    consumer: { kind: 'YES_NO', readFrom: 'SALE_BUYER', holdsIf: 'CONSUMER' },
    form: { kind: 'CHOICE', subject: 'SHIPMENT', options: ['CONSIGNMENT', 'PARCEL'], readFrom: 'SALE_FORM' },
    importer: { kind: 'CHOICE', options: ['IMPORTER', 'EXPORTER'], readFrom: 'SALE_IMPORTER_OF_RECORD' },
    term: { kind: 'CHOICE', options: ['FOB', 'CIF'], readFrom: 'SALE_INCOTERM' },
  },
};

const rules = (triggers: { readonly [id: string]: Draft<'Regulation'>['TRIGGERED_BY'] }): Drafts => ({
  ...traits,
  Regulation: Object.fromEntries(
    Object.entries(triggers).map(([id, given]) => [id, given === undefined ? HERE : { ...HERE, TRIGGERED_BY: given }]),
  ),
});

describe('how it is sold', () => {
  const bySea = { node: 'transport', option: 'SEA' };

  test.each<[Draft<'Regulation'>['TRIGGERED_BY'], Sale, string]>([
    [bySea, { transport: 'SEA' }, 'BINDS'],
    [bySea, { transport: 'AIR' }, 'TRAIT'],
    [bySea, {}, 'CONDITIONAL'],
    [bySea, { buyer: 'CONSUMER', form: 'PARCEL' }, 'CONDITIONAL'],
    ['consumer', { buyer: 'CONSUMER' }, 'BINDS'],
    ['consumer', { buyer: 'BUSINESS' }, 'TRAIT'],
    ['consumer', {}, 'CONDITIONAL'],
    [{ node: 'consumer', absent: true }, { buyer: 'BUSINESS' }, 'BINDS'],
    [{ node: 'consumer', absent: true }, { buyer: 'CONSUMER' }, 'TRAIT'],
    [{ node: 'form', option: 'PARCEL' }, { form: 'PARCEL' }, 'BINDS'],
    [{ node: 'form', option: 'PARCEL' }, { form: 'CONSIGNMENT' }, 'TRAIT'],
    [{ node: 'importer', option: 'EXPORTER' }, { importerOfRecord: 'EXPORTER' }, 'BINDS'],
    [{ node: 'importer', option: 'EXPORTER' }, { importerOfRecord: 'CARRIER' }, 'TRAIT'],
    [{ node: 'importer', option: 'EXPORTER' }, { incoterm: 'DDP' }, 'BINDS'],
    [{ node: 'importer', option: 'EXPORTER' }, { incoterm: 'DAP' }, 'TRAIT'],
    [{ node: 'importer', option: 'EXPORTER' }, { incoterm: 'DDP', importerOfRecord: 'CARRIER' }, 'TRAIT'],
    [{ node: 'term', option: 'CIF' }, { incoterm: 'CIF' }, 'BINDS'],
    [{ node: 'term', option: 'CIF' }, { incoterm: 'FOB' }, 'TRAIT'],
  ])('decides what a rule depends on: %o with %o is %s', (triggers, sale, expected) => {
    expect(outcome(rules({ rule: triggers }), { sale })).toBe(expected);
  });

  test('yields to an answer of the caller, and replaces what the product says', () => {
    const drafts: Drafts = {
      ...rules({ rule: 'consumer' }),
      Product: { phone: { CLASSIFIED_AS: 'hs/330499', HAS: { node: 'consumer', holds: false } } },
    };
    const sale: Sale = { buyer: 'CONSUMER' };
    expect(outcome(drafts, { productId: 'phone' })).toBe('TRAIT');
    expect(outcome(drafts, { productId: 'phone', sale })).toBe('BINDS');
    expect(outcome(drafts, { productId: 'phone', sale, answers: [{ trait: 'consumer', holds: false }] })).toBe('TRAIT');
  });

  const asked = (question: Partial<PlanRequest>) =>
    traitQuestions(
      applicability(
        world(rules({ filing: bySea, report: bySea, tax: 'consumer', courier: { node: 'form', option: 'PARCEL' } })),
        ask(question),
      ),
    );

  test('is asked once for all rules that depend on it, with the field of the answer', () => {
    const found = asked({}).map(({ key, answerIn, choices, decides }) => ({
      key,
      answerIn,
      values: choices.map(({ value }) => value),
      decides: decides.map(({ id }) => id),
    }));
    expect(found.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      {
        key: 'question/consumer',
        answerIn: ['offering', 'traits'],
        values: ['true', 'false'],
        decides: ['tax'],
      },
      { key: 'question/form', answerIn: ['sale', 'form'], values: ['CONSIGNMENT', 'PARCEL'], decides: ['courier'] },
      {
        key: 'question/transport',
        answerIn: ['sale', 'transport'],
        values: ['SEA', 'AIR', 'POST'],
        decides: ['filing', 'report'],
      },
    ]);
  });

  test('is not asked when it is said', () => {
    const keys = (sale: Sale) => asked({ sale }).map(({ key }) => key);
    expect(keys({ buyer: 'CONSUMER', transport: 'POST' })).toEqual(['question/form']);
    expect(keys({ buyer: 'BUSINESS', transport: 'SEA', form: 'CONSIGNMENT' })).toEqual([]);
  });
});
