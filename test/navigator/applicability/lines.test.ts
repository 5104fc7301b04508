import { describe, expect, test } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, world } from '../world.js';
import { outcome } from './outcome.js';

const lines: Drafts = {
  ProductClass: {
    'hts/33049910': { PART_OF: 'hs/330499' },
    'hts/33049950': { PART_OF: 'hs/330499' },
    'hts/3304995010': { PART_OF: 'hts/33049950' },
    'hs/330420': { PART_OF: 'hs/3304' },
    'hts/33042000': { PART_OF: 'hs/330420' },
  },
};

const here = { APPLIES_IN: 'country/DE' } as const;

function applied(drafts: Drafts, classId = 'hs/330499') {
  return applicability(world(lines, drafts), ask({ classId }));
}

describe('a duty on national lines below the class asked', () => {
  const duty = { CustomsRule: { duty: { ...here, COVERS: ['hts/33049910', 'hts/3304995010'], rate: 5 } } } as const;

  test('is not a binding of the class: it is listed separately, once for each line', () => {
    const { bindings, below, ruledOut } = applied(duty);
    expect(bindings).toEqual([]);
    expect(ruledOut).toEqual([]);
    expect(below.map(({ through, distance, certainty }) => [through.id, distance, certainty])).toEqual([
      ['hts/33049910', -1, 'BINDS'],
      ['hts/3304995010', -2, 'BINDS'],
    ]);
  });

  test('binds when the line itself is asked', () => {
    expect(applied(duty, 'hts/33049910').bindings).toMatchObject([{ rule: { id: 'duty' }, distance: 0 }]);
    expect(applied(duty, 'hts/33049950').below).toMatchObject([{ rule: { id: 'duty' }, distance: -1 }]);
  });

  test('that also covers a class above is a binding, through that class', () => {
    const { bindings, below } = applied({ CustomsRule: { duty: { ...here, COVERS: ['hs/33', 'hts/33049910'] } } });
    expect(bindings).toMatchObject([{ distance: 2, certainty: 'BINDS' }]);
    expect(below).toEqual([]);
  });

  test('is listed separately too if the class is excluded and the line is included again', () => {
    const drafts: Drafts = {
      CustomsRule: { duty: { ...here, COVERS: ['hs/33', 'hts/33049910'], EXCLUDES: 'hs/330499' } },
    };
    expect(applied(drafts).below).toMatchObject([{ through: { id: 'hts/33049910' } }]);
  });

  test('for other origins is not listed', () => {
    const drafts: Drafts = {
      Country: { 'country/CN': {} },
      CustomsRule: { duty: { ...here, COVERS: 'hts/33049910', FROM_ORIGIN: 'country/CN' } },
    };
    expect(applied(drafts)).toEqual({ bindings: [], below: [], judged: [], ruledOut: [] });
  });
});

describe('a rule about conduct', () => {
  const rule = (draft: Draft<'Regulation'>): Drafts => ({ ...lines, Regulation: { rule: { ...here, ...draft } } });

  test.each<[string, Draft<'Regulation'>, string]>([
    ['covers a part of the class: the line decides', { COVERS: 'hts/33049910' }, 'CONDITIONAL'],
    ['leaves a part of the class out: the line decides', { COVERS: 'hs/33', EXCLUDES: 'hts/33049910' }, 'CONDITIONAL'],
    ['leaves out a line of another class', { COVERS: 'hs/33', EXCLUDES: 'hts/33042000' }, 'BINDS'],
    ['covers a line of another class', { COVERS: 'hts/33042000' }, 'not near'],
  ])('%s', (_, draft, expected) => {
    expect(outcome(rule(draft))).toBe(expected);
  });

  test('on a line that only adds zeros to the code is on the whole class', () => {
    expect(outcome(rule({ COVERS: 'hts/33042000' }), { classId: 'hs/330420' })).toBe('BINDS');
  });

  test('on several parts is one binding, through the nearest', () => {
    const { bindings } = applied({ Regulation: { rule: { ...here, COVERS: ['hts/3304995010', 'hts/33049910'] } } });
    expect(bindings).toMatchObject([{ through: { id: 'hts/33049910' }, distance: -1, undecided: [] }]);
    expect(bindings[0]?.because.map(({ text }) => english(text))).toEqual([
      'This rule covers: HTS 33049910 (hts/33049910), a part of HS 330499. Market: country/DE.',
    ]);
  });
});
