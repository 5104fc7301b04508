import { readFileSync } from 'node:fs';

declare const fromFile: unique symbol;

/** The text of one `.cypher` file. Only `statement` makes one, so that no text is ever glued together at run time. */
export type Statement = { readonly name: string; readonly text: string; readonly [fromFile]: true };

/**
 * The statement in `<name>.cypher` beside the calling module.
 * @param module `import.meta.url` of the caller
 */
export function statement(module: string, name: string): Statement {
  const text = readFileSync(new URL(`./${name}.cypher`, module), 'utf8');
  return { name, text } as Statement;
}
