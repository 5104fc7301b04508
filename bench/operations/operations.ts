import { readFileSync } from 'node:fs';
import { marketCodes } from '../world/markets.js';
import { asked } from '../world/question.js';

/** A GraphQL operation, as sent over HTTP. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The requested language of the answer; English if absent. */
  readonly language?: string;
}

const { target, origin, hsCode, asOf } = asked;
const offering = { hsCode };
const company = { holds: [{ requirement: asked.holds }] };

/** A plan with everything that a page shows of it. */
export const plan: Operation = {
  query: text('plan'),
  variables: { input: { target, origin, offering, company, asOf } },
};

/** The same plan, in Korean. */
export const koreanPlan: Operation = { ...plan, language: 'ko' };

/** Twenty markets. */
export const compare: Operation = {
  query: text('compare'),
  variables: { input: { targets: marketCodes.slice(1, 21), origin, offering, company, asOf } },
};

export const changes: Operation = {
  query: text('changes'),
  variables: { input: { target, origin, offering, company }, from: '2026-01-01', to: asOf },
};

function text(name: string): string {
  return readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');
}
