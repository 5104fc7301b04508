import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { messages } from '../../messages/messages.js';
import type { CliFindQuery } from '../generated/operations.js';
import { padded } from '../plan/padded.js';
import type { Words } from '../plan/words.js';

type Found = CliFindQuery['search'];

/** Classes of goods and services, each with its code, its name, and the other text that was found. */
export function foundList({ say }: Words, { matched, totalCount, edges }: Found, width: number): string {
  const lines = edges.flatMap(({ node, matchedText }) =>
    'id' in node ? { code: node.scheme === 'hs' ? (node.code ?? node.id) : node.id, name: node.name, matchedText } : [],
  );
  if (lines.length === 0) return say(messages.cli.findNothing());
  const columns = Math.max(...lines.map(({ code }) => stringWidth(code))) + 2;
  const beside = (text: string) =>
    wrapAnsi(text, width - columns, { hard: true }).replaceAll('\n', `\n${' '.repeat(columns)}`);
  const texts = lines.map(({ code, name, matchedText }) => {
    const line = `${padded(code, columns)}${beside(name)}`;
    const isNamed = matchedText == null || matchedText === name || matchedText === code;
    return isNamed ? line : `${line}\n${' '.repeat(columns)}${beside(say(messages.cli.findAs({ text: matchedText })))}`;
  });
  const note = matched == null || matched === 'ALL_WORDS' ? [] : [say(messages.cli.findNote({ matched }))];
  const more = (totalCount ?? 0) - lines.length;
  return [...note, ...texts, ...(more > 0 ? [say(messages.cli.findMore({ count: more }))] : [])].join('\n');
}
