import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

declare const brand: unique symbol;

/**
 * The text of one statement. Only this module makes one, from a `.cypher` file or from a template that is filled with
 * schema identifiers: no text is built from values.
 */
export type Statement = { readonly name: string; readonly text: string; readonly [brand]: true };

/** Where a semicolon does not end a statement: strings, quoted names and comments. */
const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** A label, a relationship type, a property or the name of an index. */
const identifier = /^[A-Za-z][A-Za-z0-9_]*$/;

/**
 * The statement in `<name>.cypher` beside the calling module.
 * Fails if the file has no statement, or more than one.
 * @param module `import.meta.url` of the caller
 */
export function statement(module: string, name: string): Statement {
  const file = new URL(`./${name}.cypher`, module);
  const text = readFileSync(file, 'utf8');
  const count = text
    .replace(quoted, (part) => (part.startsWith('/') ? '' : 'x'))
    .split(';')
    .filter((part) => part.trim() !== '').length;
  if (count !== 1) throw new Error(`${fileURLToPath(file)} holds ${count} statements: a file holds one.`);
  return branded(name, text);
}

/** A schema identifier for a template, or several labels of one node. */
export type Identifiers = string | readonly string[];

/**
 * A tag for the templates of `src/graph/derived/templates.ts`: fills in schema identifiers, several as `A:B`.
 * Fails on anything that is not an identifier.
 * @param name of the statement
 */
export function derive(name: string): (text: TemplateStringsArray, ...filled: readonly Identifiers[]) => Statement {
  return (text, ...filled) => branded(name, String.raw({ raw: text }, ...filled.map(checked)));

  function checked(identifiers: Identifiers): string {
    const all = typeof identifiers === 'string' ? [identifiers] : identifiers;
    const wrong = all.find((each) => !identifier.test(each));
    if (wrong !== undefined || all.length === 0)
      throw new Error(
        `The statement "${name}" cannot be built: ${JSON.stringify(wrong ?? '')} is not an identifier. An identifier has letters, digits and "_", and begins with a letter.`,
      );
    return all.join(':');
  }
}

/** The only place where a text becomes a statement. */
const branded = (name: string, text: string): Statement => ({ name, text }) as Statement;
