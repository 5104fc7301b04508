import { type Draft, link, put } from './draft.js';
import { createRandom, type Random } from './random.js';
import { title } from './words.js';

/** Ids that every part of a world refers to. */
export const stages = ['stage/preparation', 'stage/entry', 'stage/settlement', 'stage/expansion'] as const;
export const needs = ids('need', 15);
export const traits = ids('trait', 30);
/** Certificates that many requirements share: good manufacturing practice, quality management. */
export const certificates = ids('certificate', 12);
const surveys = ids('survey', 3);
/** "Citation, not re-read": the source that most facts of some origin share. */
const notReRead = 'source/not-re-read';

export function putCommon(draft: Draft): void {
  const random = createRandom('common');
  putSource(draft, notReRead, 'citation, not re-read');
  for (const [order, id] of stages.entries()) put(draft, 'Stage', id, { name: { en: id }, order });
  for (const [index, id] of stages.slice(1).entries()) link(draft, stages[index] ?? id, 'NEXT', id);
  for (const id of needs) put(draft, 'Need', id, { name: title(random, id, 3) });
  for (const id of traits) putTrait(draft, random, id);
  for (const id of surveys) putSurvey(draft, random, id);
  for (const id of certificates) {
    put(draft, 'Certification', id, {
      name: title(random, id, 4),
      days: { min: 60, typical: 90, max: 150 },
      cost: { typical: 5_000_000, currency: 'KRW', per: 'ONCE' },
      validityMonths: 36,
    });
    link(draft, id, 'AT_STAGE', stages[0]);
    link(draft, id, 'RAISES', random.one(needs));
    cite(draft, random, id, notReRead);
  }
}

export function putSource(draft: Draft, id: string, name: string): string {
  const url = `https://example.org/${id}`;
  return put(draft, 'Source', id, { name: { en: name }, kind: 'OFFICIAL_PAGE', url, checkedOn: '2026-09-01' });
}

/** Cites the given source, and sometimes the one that was not read again. */
export function cite(draft: Draft, random: Random, id: string, source: string): void {
  const locator = `Article ${random.whole(1, 60)}`;
  link(draft, id, 'CITES', source, { locator, confidence: 'OFFICIAL' });
  if (source !== notReRead && random.chance(30)) {
    link(draft, id, 'CITES', notReRead, { about: 'days', confidence: 'UNREVIEWED' });
  }
}

function putTrait(draft: Draft, random: Random, id: string): void {
  const name = title(random, id, 3);
  put(draft, 'Trait', id, { name, question: name, kind: 'YES_NO', subject: 'OFFERING' });
}

function putSurvey(draft: Draft, random: Random, id: string): void {
  put(draft, 'Survey', id, { name: title(random, id, 5), kind: 'ONE_CHOICE', sample: random.whole(200, 2_000) });
  for (const need of random.some(needs, 10)) link(draft, id, 'MEASURED', need, { share: random.whole(1, 40) });
  cite(draft, random, id, notReRead);
}

function ids(kind: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${kind}/${index + 1}`);
}
