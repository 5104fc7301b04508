import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Definition } from '../../src/messages/definition.js';
import type { Kind } from '../../src/messages/kinds.js';
import { messages } from '../../src/messages/messages.js';

type Parameters = { readonly [name: string]: string };

/** Messages that records contain, with their parameters, as they were first published. */
const stored = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(parse(readFileSync(new URL('./stored-messages.yaml', import.meta.url), 'utf8')));

const { askingErrors, knowledgeErrors, seed } = messages;

/** Areas whose messages are in the history or in news of watches, or parts of these. */
const storedAreas = [
  'facts',
  'changesets',
  'changes',
  'law',
  'applicability',
  'warnings',
  'claims',
  'rates',
  'amounts',
  'common',
] as const;

/** News say why a plan that was possible can no longer be made. */
const reasons: readonly Definition[] = [
  askingErrors.unknownCountry,
  askingErrors.unknownId,
  askingErrors.unknownHsCode,
  askingErrors.oldHsCode,
  askingErrors.goodsOnly,
  askingErrors.notGoods,
  askingErrors.wrongAnswer,
  askingErrors.answerYesOrNo,
  askingErrors.answerAmount,
  askingErrors.answerOption,
  askingErrors.answeredTwice,
  knowledgeErrors.prerequisiteCycle,
  knowledgeErrors.noStage,
];

const written: readonly Definition[] = [
  ...storedAreas.flatMap((name) => Object.values<Definition>(messages[name])),
  ...reasons,
  seed.title,
  seed.reason,
];

/** `list quoted name`, `term Verdict`, `choice DAYS PUBLICATION`. */
function nameOf({ name, inner, term, choices = [] }: Kind): string {
  const of = inner === undefined ? [] : [nameOf(inner)];
  return [name, ...(term === undefined ? of : [term]), ...choices].join(' ');
}

const parametersOf = ({ kinds }: Definition): Parameters =>
  Object.fromEntries(Object.entries(kinds).map(([parameter, kind]) => [parameter, nameOf(kind)]));

const all: readonly Definition[] = Object.values(messages).flatMap((area) => Object.values(area));
const known = new Map(all.map((each) => [each.id, parametersOf(each)]));

/** The same parameters, of the same kinds; a choice can have further values at its end. */
const isKept = (now: Parameters, then: Parameters): boolean =>
  Object.keys({ ...now, ...then }).every((name) => {
    const [kind, before] = [now[name], then[name]];
    return kind === before || (/\bchoice /.test(before ?? '') && kind?.startsWith(`${before} `));
  });

describe('messages that records contain', () => {
  it.each(Object.entries(stored))('%s stays, with its parameters', (id, then) => {
    const now = known.get(id);
    if (now === undefined) throw new Error(`Records contain ${id}: do not remove it.`);
    if (!isKept(now, then))
      throw new Error(`Records contain ${id} with ${line(then)}, not ${line(now)}: add a message with another key.`);
  });

  it('are in the list', () => {
    const missing = written.filter(({ id }) => !Object.hasOwn(stored, id));
    const lines = missing.map((each) => `${each.id}: ${line(parametersOf(each))}`);
    expect(lines, 'add these lines to test/messages/stored-messages.yaml').toEqual([]);
  });
});

const line = (parameters: Parameters): string => {
  const entries = Object.entries(parameters).map(([name, kind]) => `${name}: ${kind}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

describe('the check', () => {
  it.each([
    ['takes the same', { rule: 'name' }, { rule: 'name' }, true],
    ['refuses a parameter less', {}, { rule: 'name' }, false],
    ['refuses a parameter more', { rule: 'name', day: 'day' }, { rule: 'name' }, false],
    ['refuses another kind', { rule: 'quoted name' }, { rule: 'name' }, false],
    ['takes a further choice', { of: 'choice RULE ACT BLOC' }, { of: 'choice RULE ACT' }, true],
    ['refuses a choice less', { of: 'choice RULE' }, { of: 'choice RULE ACT' }, false],
  ])('%s', (_, now, then, expected) => {
    expect(isKept(now, then)).toBe(expected);
  });
});
