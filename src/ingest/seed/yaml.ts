import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { type Place, placeName, type Report } from '../../knowledge/facts/fault.js';
import type { GivenEntry, RawValue } from '../../knowledge/reading/raw-value.js';
import { messages } from '../../messages/messages.js';

interface Source {
  readonly at: (offset: number) => Place;
  readonly report: Report;
}

/** The content of a YAML file, with the line of everything; undefined if it is not valid YAML. */
export function readYaml(file: string, text: string, report: Report): RawValue | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
  });
  const source: Source = { at: (offset) => ({ file, line: Math.max(1, lines.linePos(offset).line) }), report };
  const wrong = [...document.errors, ...document.warnings];
  for (const { message, pos } of wrong) report(source.at(pos[0]), messages.seed.badYaml({ reason: message }));
  return wrong.length > 0 ? undefined : given(document.contents, source.at(0), source);
}

/** @param around the place of the parent, for a node that is missing */
function given(node: unknown, around: Place, source: Source): RawValue {
  const place = isNode(node) && node.range ? source.at(node.range[0]) : around;
  if (isMap(node)) return { kind: 'mapping', place, entries: entries(node.items, place, source) };
  if (isSeq(node)) return { kind: 'list', place, items: node.items.map((item) => given(item, place, source)) };
  if (isAlias(node)) source.report(place, messages.seed.alias({ alias: `*${node.source}` }));
  if (!isScalar(node)) return { kind: 'scalar', place, value: null, text: '' };
  const { value } = node;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', place, value: plain, text: node.source ?? String(plain) };
}

function entries(pairs: readonly Pair[], around: Place, source: Source): GivenEntry[] {
  const found = new Map<string, GivenEntry>();
  for (const pair of pairs) {
    const key = given(pair.key, around, source);
    const name = key.kind === 'scalar' ? key.text : '';
    const known = found.get(name);
    if (known) source.report(key.place, messages.seed.givenTwice({ key: name, place: placeName(known.place) }));
    else found.set(name, { key: name, place: key.place, value: given(pair.value, key.place, source) });
  }
  return [...found.values()];
}
