import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Definition } from '../../src/messages/definition.js';
import type { Kind } from '../../src/messages/kinds.js';
import { messages } from '../../src/messages/messages.js';

/** The messages of records, as committed: messages can be added here, but never changed or removed. */
const stored = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(parse(readFileSync(new URL('./stored-messages.yaml', import.meta.url), 'utf8')));

/** The history stores these messages, whole areas and single ones. */
const written: readonly Definition[] = [
  ...Object.values(messages.facts),
  ...Object.values(messages.changesets),
  messages.seed.title,
  messages.seed.reason,
];

function nameOf({ name, inner, term, choices = [] }: Kind): string {
  const of = inner === undefined ? [] : [nameOf(inner)];
  return [name, ...(term === undefined ? of : [term]), ...choices].join(' ');
}

const kindsOf = ({ kinds }: Definition): { [parameter: string]: string } =>
  Object.fromEntries(Object.entries(kinds).map(([parameter, kind]) => [parameter, nameOf(kind)]));

it('messages that records hold stay, with their parameters', () => {
  const all: readonly Definition[] = Object.values(messages).flatMap((area) => Object.values(area));
  const known = Object.fromEntries(all.map((each) => [each.id, kindsOf(each)]));
  for (const [id, parameters] of Object.entries(stored)) expect(known[id], id).toEqual(parameters);
});

it('every message that the history stores is in the list', () => {
  expect(written.map(({ id }) => id).filter((id) => stored[id] === undefined)).toEqual([]);
});
