import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/messages/definition.js';
import { messages } from '../../src/messages/messages.js';
import { filesBelow } from './source-files.js';

const areas: { readonly [area: string]: { readonly [key: string]: Definition } } = messages;

/** The entries of the tables of errors that clients read as they are, by name. */
const entriesIn = (text: string): [name: string, entry: string][] =>
  text
    .split(/^ {2}(?=\w+: define)/m)
    .slice(1)
    .flatMap((entry) => (/^(\w+): define\(/.test(entry) ? [[entry.slice(0, entry.indexOf(':')), entry]] : []));

/** The parameters of the messages that an entry is made from. */
const parametersIn = (entry: string): string[] =>
  [...entry.matchAll(/\bmessages\s*\.(\w+)\s*\.(\w+)/g)].flatMap(([, area = '', key = '']) =>
    Object.keys(areas[area]?.[key]?.kinds ?? {}),
  );

/** A parameter that names a place of the operator: a folder, a file, a host, an address. */
const naming = /^(folder|file|uri|host|url|holder|place)$/;

const named = (text: string): string[] =>
  entriesIn(text).flatMap(([name, entry]) => (parametersIn(entry).some((each) => naming.test(each)) ? [name] : []));

const tables = filesBelow('src/errors', '.ts');

describe('an error that names a folder or an address', () => {
  it('has another message for clients', () => {
    const all = tables.map(({ path, text }) => [path, named(text)] as const);
    expect(all.filter(([, names]) => names.length > 0)).toEqual([]);
  });

  it('is found by this test', () => {
    const entries = tables.flatMap(({ text }) => entriesIn(text));
    expect(entries.length).toBeGreaterThan(80);
    for (const [name, entry] of entries) expect(entry, name).toMatch(/messages|right/);
    expect(named("  here: define('HERE', 'fault', messages.knowledgeErrors.noSeed),")).toEqual(['here']);
  });
});
