import { readdirSync, readFileSync } from 'node:fs';
import {
  isArgumentElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/messages/definition.js';
import type { Kind } from '../../src/messages/kinds.js';
import { cataloguesFolder, languages } from '../../src/messages/languages.js';
import { Message } from '../../src/messages/message.js';
import { messages } from '../../src/messages/messages.js';
import type { Parameter } from '../../src/messages/parameter.js';
import { areaIn } from '../../src/messages/rendering/catalogue.js';
import { render } from '../../src/messages/rendering/render.js';
import { samplesOf } from './samples.js';

type Area = { readonly [key: string]: Definition };

const areas: readonly (readonly [string, Area])[] = Object.entries(messages);
const builders = areas.flatMap(([, area]) => Object.values(area));

/** Where an id is used: `messages.duty.saves` in any file but the tables of messages. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('messages/areas/'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');

/** How a message uses an argument; with the options of a select. */
interface Use {
  readonly name: string;
  readonly how: 'shown' | 'number' | 'plural' | 'select';
  readonly options: readonly string[];
}

function usesIn(elements: readonly MessageFormatElement[]): Use[] {
  return elements.flatMap((element): Use[] => {
    if (isArgumentElement(element)) return [{ name: element.value, how: 'shown', options: [] }];
    if (isNumberElement(element)) return [{ name: element.value, how: 'number', options: [] }];
    if (!isPluralElement(element) && !isSelectElement(element)) return [];
    const options = Object.entries(element.options);
    const how = isPluralElement(element) ? 'plural' : 'select';
    return [
      { name: element.value, how, options: options.map(([option]) => option) },
      ...options.flatMap(([, { value }]) => usesIn(value)),
    ];
  });
}

const textOf = (language: string, id: string): string => {
  const [area = '', key = ''] = id.split('.');
  return areaIn(language, area)[key] ?? '';
};

/** What a message may do with a parameter; for a select, the possible options. */
interface Allowed {
  readonly name: string;
  readonly how: Use['how'];
  readonly options?: readonly string[] | undefined;
}

function allowed(name: string, kind: Kind): readonly Allowed[] {
  const { inner } = kind;
  if (kind.name === 'optional' && inner !== undefined) {
    const has = `has${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [...allowed(name, inner), { name: has, how: 'select', options: ['yes', 'no'] }];
  }
  switch (kind.name) {
    case 'count':
      return counted(name);
    case 'choice':
      return [{ name, how: 'select', options: kind.choices }];
    case 'flag':
      return [{ name, how: 'select', options: ['yes', 'no'] }];
    case 'list':
      return [{ name, how: 'shown' }, ...counted(`${name}Count`)];
    default:
      return [{ name, how: 'shown' }];
  }
}

const counted = (name: string): readonly Allowed[] => [
  { name, how: 'number' },
  { name, how: 'plural' },
];

/** Files that are not areas: they have tests of their own. */
const besides = ['terms.yaml', 'descriptions.yaml'];

describe('the catalogues', () => {
  it.each(languages)('%s has a file for each area, and no other', (language) => {
    const files = readdirSync(new URL(`${language}/`, cataloguesFolder)).sort();
    expect(files.filter((name) => !besides.includes(name))).toEqual(areas.map(([name]) => `${name}.yaml`).sort());
  });

  it.each(languages)('%s has every message, and no other', (language) => {
    for (const [name, area] of areas)
      expect(Object.keys(areaIn(language, name)).sort(), name).toEqual(Object.keys(area).sort());
  });

  it('each message is called by its area and its key', () => {
    for (const [name, area] of areas)
      for (const [key, builder] of Object.entries(area)) expect(builder.id).toBe(`${name}.${key}`);
  });

  it.each(languages)('%s uses the parameters that the message has, as what they are', (language) => {
    for (const { id, kinds } of builders) {
      const uses = usesIn(parse(textOf(language, id), { ignoreTag: true }));
      const known = Object.entries(kinds).flatMap(([name, kind]) => allowed(name, kind));
      for (const use of uses) {
        const fitting = known.find(({ name, how }) => name === use.name && how === use.how);
        expect(fitting, `${language} ${id}: {${use.name}} as ${use.how}`).toBeDefined();
        if (fitting?.options === undefined) continue;
        const stray = use.options.filter((option) => option !== 'other' && !fitting.options?.includes(option));
        expect(stray, `${language} ${id}: options of {${use.name}}`).toEqual([]);
      }
      for (const [name, kind] of Object.entries(kinds)) {
        const used = allowed(name, kind).some((each) => uses.some((use) => use.name === each.name));
        expect(used, `${language} ${id}: {${name}} is not used`).toBe(true);
      }
    }
  });

  it('every message is used', () => {
    const uses = (id: string) => new RegExp(`\\bmessages\\s*\\.${id.replace('.', '\\s*\\.')}\\b`).test(source);
    expect(builders.map(({ id }) => id).filter((id) => !uses(id))).toEqual([]);
  });

  it.each(languages)('%s renders every message with every kind of value', (language) => {
    for (const { id, kinds } of builders) {
      const samples = Object.entries(kinds).map(([name, kind]) => [name, samplesOf(kind)] as const);
      const most = Math.max(1, ...samples.map(([, each]) => each.length));
      for (let at = 0; at < most; at += 1) {
        const parameters: { [name: string]: Parameter } = {};
        for (const [name, each] of samples) {
          const sample = each[at % each.length];
          if (sample !== undefined) parameters[name] = sample;
        }
        const text = render(new Message(id, parameters), language);
        expect(text, `${language} ${id}`).not.toMatch(/undefined|\[object|[{}]/);
      }
    }
  });

  it('Korean messages are Korean, unless they only show values', () => {
    const foreign = builders.map(({ id }) => id).filter((id) => !/\p{Script=Hangul}/u.test(textOf('ko', id)));
    for (const id of foreign) expect(textOf('ko', id), id).toMatch(/^[^\p{L}]*(\{\w+\}[^\p{L}]*)+$/u);
  });
});
