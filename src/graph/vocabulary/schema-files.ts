import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the SDL; `src/` and `dist/` are at the same depth in the package. */
const folder = new URL('../../../schema/', import.meta.url);

/** Every file of `schema/`, as text, by name. */
export function schemaFiles(): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}
