import { describe, expect, it } from 'vitest';
import type { Properties } from '../../src/graph/vocabulary/hydrate.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { inWords } from '../../src/knowledge/changes/words.js';
import type { FactChange } from '../../src/knowledge/facts/fact-change.js';
import type { KnowledgeSnapshot } from '../../src/knowledge/snapshots/snapshot.js';
import { render } from '../../src/messages/rendering/render.js';
import { storedMessage } from '../../src/messages/stored-message.js';

const names: Readonly<Record<string, { readonly en: string; readonly ko?: string }>> = {
  'vn/decree-46': { en: 'Decree 46', ko: '시행령 46호' },
  'vn/decree-15': { en: 'Decree 15' },
  'stage/entry': { en: 'Entry', ko: '진입' },
};
const regulation = vocabulary.nodes.get('Regulation');

const snapshot: KnowledgeSnapshot = {
  load: async () => {},
  node(id) {
    const name = names[id];
    return name === undefined || regulation === undefined ? undefined : { type: regulation, id, values: { name } };
  },
  out: () => [],
  into: () => [],
  isHeldPrivately: () => false,
};

const said = (change: FactChange) => {
  const message = inWords(change, snapshot, snapshot);
  return { en: render(message, 'en'), ko: render(message, 'ko') };
};

const decree = { node: { type: 'Regulation', id: 'vn/decree-46' } } as const;
const suspension = { edge: { type: 'SUSPENDS', from: 'vn/decree-46', to: 'vn/decree-15', key: '' } } as const;
const changed = (before: Properties, after: Properties): FactChange => ({
  fact: decree,
  kind: 'CHANGED',
  before,
  after,
});

describe('a change in words', () => {
  it('names a node that comes or goes, with its type', () => {
    expect(said({ fact: decree, kind: 'ADDED', before: null, after: {} })).toEqual({
      en: 'New regulation: "Decree 46" (vn/decree-46).',
      ko: '법규 추가: "시행령 46호"(vn/decree-46).',
    });
    expect(said({ fact: decree, kind: 'REMOVED', before: {}, after: null })).toEqual({
      en: 'Removed regulation: "Decree 46" (vn/decree-46).',
      ko: '법규 삭제: "시행령 46호"(vn/decree-46).',
    });
  });

  it('says what each field was and becomes, as what it is', () => {
    expect(said(changed({ validTo: null }, { validTo: '2026-03-01' }))).toEqual({
      en: '"Decree 46" (vn/decree-46): last day of validity is set to 1 March 2026.',
      ko: '"시행령 46호"(vn/decree-46): 시행 종료일을 2026년 3월 1일로 입력.',
    });
    expect(said(changed({ citation: 'No. 46', area: 'TAX' }, { citation: null, area: 'IMPORT_CONTROL' }))).toEqual({
      en: '"Decree 46" (vn/decree-46): area changes from tax to import control; citation is removed (it was "No. 46").',
      ko: '"시행령 46호"(vn/decree-46): 분야를 조세에서 수입통관·수입요건으로 변경; 법령 인용 표기를 삭제(이전 값: "No. 46").',
    });
  });

  it('says in which language a text changes, and nothing of those that stay', () => {
    const before = { name: { en: 'Decree 46', ko: '시행령 46호' } };
    expect(said(changed(before, { name: { en: 'Decree 46', ko: '시행령 제46호' } }))).toEqual({
      en: '"Decree 46" (vn/decree-46): name (ko) changes from "시행령 46호" to "시행령 제46호".',
      ko: '"시행령 46호"(vn/decree-46): 이름(언어: ko)을 "시행령 46호"에서 "시행령 제46호"로 변경.',
    });
  });

  it('says a list of texts as a list in each language', () => {
    const fact = { node: { type: 'Trait', id: 'trait/way' } } as const;
    const optionNames = [{ en: 'sea', ko: '해상' }, { en: 'air' }];
    expect(said({ fact, kind: 'CHANGED', before: { optionNames: null }, after: { optionNames } }).en).toBe(
      'trait/way: names of the options (en) is set to "sea" and "air"; names of the options (ko) is set to "해상" and "".',
    );
  });

  it('shortens a long text', () => {
    const { en } = said(changed({}, { citation: 'x'.repeat(1_000) }));
    expect(en).toBe(`"Decree 46" (vn/decree-46): citation is set to "${'x'.repeat(160)} …".`);
  });

  it('says what a group holds', () => {
    const fact = { node: { type: 'Formality', id: 'vn/label' } } as const;
    const days = { typical: 10, dayKind: 'WORKING' };
    const cost = { min: 500, currency: 'EUR', per: 'ONCE' };
    expect(said({ fact, kind: 'CHANGED', before: { days: null, cost: null }, after: { days, cost } })).toEqual({
      en: 'vn/label: number of days is set to typical value 10; cost is set to minimum 500, currency "EUR" and basis once.',
      ko: 'vn/label: 소요 일수를 통상적인 값 10으로 입력; 비용을 최소 500, 통화 "EUR" 및 산정 단위 1회로 입력.',
    });
  });

  it('says in which language a text in a group is', () => {
    const fact = { node: { type: 'Formality', id: 'vn/report' } } as const;
    const recurs = { everyMonths: 12, window: { en: 'by 1 April', ko: '4월 1일까지' } };
    expect(said({ fact, kind: 'CHANGED', before: { recurs: null }, after: { recurs } }).en).toBe(
      'vn/report: recurrence is set to interval in months 12, time window (en) "by 1 April" and time window (ko) "4월 1일까지".',
    );
  });

  it('names both ends of a relation, what it is, and what it holds', () => {
    const values = { from: '2026-12-01', to: null };
    expect(said({ fact: suspension, kind: 'ADDED', before: null, after: values })).toEqual({
      en: '"Decree 46" (vn/decree-46): "Decree 15" (vn/decree-15) is added to "rules suspended" (first day 1 December 2026).',
      ko: '"시행령 46호"(vn/decree-46): "효력 정지 대상 규정"에 "Decree 15"(vn/decree-15)(시작일 2026년 12월 1일) 추가.',
    });
    expect(said({ fact: suspension, kind: 'REMOVED', before: {}, after: null })).toEqual({
      en: '"Decree 46" (vn/decree-46): "Decree 15" (vn/decree-15) is removed from "rules suspended".',
      ko: '"시행령 46호"(vn/decree-46): "효력 정지 대상 규정"에서 "Decree 15"(vn/decree-15) 삭제.',
    });
    expect(said({ fact: suspension, kind: 'CHANGED', before: values, after: { ...values, to: '2027-03-01' } })).toEqual(
      {
        en: '"Decree 46" (vn/decree-46), "rules suspended", "Decree 15" (vn/decree-15): last day is set to 1 March 2027.',
        ko: '"시행령 46호"(vn/decree-46), "효력 정지 대상 규정"의 "Decree 15"(vn/decree-15): 종료일을 2027년 3월 1일로 입력.',
      },
    );
  });

  it('is kept in a record as it is', () => {
    const message = inWords(changed({ area: 'TAX' }, { area: null }), snapshot, snapshot);
    const kept = storedMessage.parse(JSON.parse(JSON.stringify(message)));
    expect(render(kept, 'ko')).toBe(render(message, 'ko'));
  });
});
