import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watches } from '../../src/alerts/watches/watch.js';
import { atFirm } from '../firms/viewers.js';
import { type Api, openApi } from './api.js';

const hanbit = atFirm('hanbit');
const lee = atFirm('other');
const plan = { target: 'DE', offering: { hsCode: '330499' } };

interface Kind {
  readonly save: string;
  readonly set: string;
  readonly list: string;
}

const kinds: Record<string, Kind> = {
  'a watch': {
    save: 'mutation ($plan: EntryPlanInput!, $language: String) { done: saveWatch(input: { label: "x", plan: $plan, language: $language }) { kept: watch { id language } problems { code field } } }',
    set: 'mutation ($id: ID!, $language: String!) { done: setWatchLanguage(id: $id, language: $language) { kept: watch { id language } problems { code field } } }',
    list: '{ kept: watches { id language } }',
  },
  'a saved plan': {
    save: 'mutation ($plan: EntryPlanInput!, $language: String) { done: savePlan(label: "x", input: $plan, language: $language) { kept: savedPlan { id language } problems { code field } } }',
    set: 'mutation ($id: ID!, $language: String!) { done: setSavedPlanLanguage(savedPlan: $id, language: $language) { kept: savedPlan { id language } problems { code field } } }',
    list: '{ kept: savedPlans { edges { node { id language } } } }',
  },
  'a feed key': {
    save: 'mutation ($language: String) { done: createFeedKey(label: "x", language: $language) { kept: feedKey { id language } problems { code field } } }',
    set: 'mutation ($id: ID!, $language: String!) { done: setFeedKeyLanguage(id: $id, language: $language) { kept: feedKey { id language } problems { code field } } }',
    list: '{ kept: feedKeys { id language } }',
  },
};

describe.each(Object.entries(kinds))('%s', (name, { save, set, list }) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
    for (const who of [hanbit, lee])
      await api.data(
        'mutation { saveCompany(input: { name: { en: "Hanbit" }, basedIn: "KR" }) { problems { code } } }',
        {},
        who,
      );
  });
  afterAll(() => api.close());

  const done = async (query: string, variables: object, { who = hanbit, language = 'en' } = {}) => {
    const given = query.includes('$plan') ? { plan, ...variables } : { ...variables };
    const answer: { kept: { id: string; language: string } | null; problems: unknown[] } = JSON.parse(
      JSON.stringify((await api.data(query, given, who, language)).done),
    );
    return answer;
  };

  it('keeps the language that is given, or that of the request', async () => {
    expect((await done(save, { language: 'ko-KR' })).kept?.language).toBe('ko');
    expect((await done(save, {})).kept?.language).toBe('en');
    expect((await done(save, {}, { language: 'ko' })).kept?.language).toBe('ko');
    expect((await done(save, { language: 'en' }, { language: 'ko' })).kept?.language).toBe('en');
  });

  it('is not saved in a language that is unknown', async () => {
    const field = name === 'a watch' ? 'input.language' : 'language';
    expect(await done(save, { language: 'fr' })).toEqual({
      kept: null,
      problems: [{ code: 'UNKNOWN_LANGUAGE', field }],
    });
  });

  it('can get another language, from its owner alone', async () => {
    const id = (await done(save, {})).kept?.id;
    expect(await done(set, { id, language: 'ko' })).toEqual({ kept: { id, language: 'ko' }, problems: [] });
    expect(JSON.stringify(await api.data(list, {}, hanbit))).toContain(`{"id":"${id}","language":"ko"}`);
    expect((await done(set, { id, language: '' })).problems).toEqual([{ code: 'UNKNOWN_LANGUAGE', field: 'language' }]);
    expect((await done(set, { id, language: 'en' }, { who: lee })).problems).toMatchObject([{ code: 'UNKNOWN_ID' }]);
    expect(JSON.stringify(await api.data(list, {}, hanbit))).toContain(`{"id":"${id}","language":"ko"}`);
  });
});

it('a watch of an earlier version is in English', async () => {
  const api = await openApi();
  const kim = atFirm('hanbit', 'kim');
  const kept = { label: 'x', createdAt: '2026-11-01T00:00:00Z', market: 'country/DE', home: 'country/KR' };
  const watch = { ...kept, id: 'watch/old', owner: 'kim', firm: null, question: plan, sequence: 1 };
  await api.graph.transaction((transaction) => watches.put(transaction, [{ ...watch, due: null, failures: 0 }]));
  expect(await api.data('{ watches { language } }', {}, kim, 'ko')).toEqual({ watches: [{ language: 'en' }] });
  await api.close();
});
