import { readFileSync } from 'node:fs';
import { asked } from '../world/question.js';

/** Answers a query. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Ids of the nodes that were fetched, by type. */
export type Found = Map<string, Set<string>>;

const scope = text('scope');
const rules = text('rules');
const details = text('details');

/**
 * Fetches the facts of a plan as a careful user would: in three requests, each as narrow as the results so far allow.
 * It need not find out what only a plan has to: how deep prerequisites go, and which month has the latest rates.
 */
export async function fetchFacts(ask: Ask): Promise<Found> {
  const { target, origin, hsCode, asOf, holds } = asked;
  const found: Found = new Map();
  const ids = (type: string) => [...(found.get(type) ?? [])];

  const places = [`country/${target}`, `country/${origin}`];
  collect(await ask(scope, { places, class: [`hs/${hsCode}`], held: [holds] }), found);
  const [classes, territories, party] = [ids('ProductClass'), ids('Territory'), ids('Agreement')];
  const ruled: Found = new Map();
  collect(await ask(rules, { classes, territories }), ruled);
  const under = [...(ruled.get('Agreement') ?? [])];
  merge(found, ruled);
  collect(
    await ask(details, {
      classes,
      territories,
      requirements: ids('Requirement'),
      claims: ids('Claim'),
      agreements: [...new Set([...party, ...under])],
      under,
      seats: [`country/${origin}`],
      month: lastMonth(asOf),
      codeFrom: hsCode.padEnd(10, '0'),
      codeTo: hsCode.padEnd(10, '9'),
    }),
    found,
  );
  return found;
}

/** Rates are known up to the previous month. */
function lastMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2)).toISOString().slice(0, 7);
}

/** Notes the id of every object that has a type. */
function collect(value: unknown, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  if ('__typename' in value && 'id' in value) add(found, String(value.__typename), String(value.id));
  for (const part of Object.values(value)) collect(part, found);
}

function add(found: Found, type: string, id: string): void {
  found.set(type, (found.get(type) ?? new Set()).add(id));
}

function merge(into: Found, from: Found): void {
  for (const [type, ids] of from) for (const id of ids) add(into, type, id);
}

function text(name: string): string {
  return readFileSync(new URL(`./${name}.graphql`, import.meta.url), 'utf8');
}
