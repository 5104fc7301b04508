import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

declare const fromFile: unique symbol;

/** The text of one `.cypher` file. Only `statement` makes one, so that no text is ever glued together at run time. */
export type Statement = { readonly name: string; readonly text: string; readonly [fromFile]: true };

/** What may hold a semicolon that ends nothing: strings, quoted names and comments. */
const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/**
 * The statement in `<name>.cypher` beside the calling module.
 * Fails when the file holds no statement, or more than one.
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
  // The one place where a text becomes a statement: it was just read from its file.
  return { name, text } as Statement;
}
