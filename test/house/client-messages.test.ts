import { describe, expect, it } from 'vitest';
import { filesBelow } from './source-files.js';

/** The entries of the tables of errors that clients read as they are, by name. */
const entriesIn = (text: string): [name: string, entry: string][] =>
  text
    .split(/^ {2}(?=\w+: define)/m)
    .slice(1)
    .flatMap((entry) => (/^(\w+): define\(/.test(entry) ? [[entry.slice(0, entry.indexOf(':')), entry]] : []));

/** A sentence that names a place of the operator: a folder, a file, a host, an address. */
const naming = /\$\{(?:[^}]*\b)?(folder|file|uri|host|url|holder)\b/;

const named = (text: string) => entriesIn(text).flatMap(([name, entry]) => (naming.test(entry) ? [name] : []));

describe('an error that names a folder or an address', () => {
  it('has another sentence for clients', () => {
    const all = filesBelow('src/errors', '.ts').map(({ path, text }) => [path, named(text)] as const);
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(([, names]) => names.length > 0)).toEqual([]);
  });

  it('is found by this test', () => {
    expect(named(["  here: define('HERE', 'fault', ({ folder }) => `In $", '{folder}.`),'].join(''))).toEqual(['here']);
  });
});
