import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { bracketed } from '../../messages/bracketed.js';
import { type Localized, mapTexts } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';

const shownAtMost = 5;

/** Names as entries of a list in a message; long lists are shortened, and their last entry has the number left out. */
export function nameList(facts: FactGraph, ids: readonly string[]): readonly Message[] {
  const names = ids.slice(0, shownAtMost).map((id) => messages.common.name({ name: nodeName(facts, id) }));
  const rest = ids.length - shownAtMost;
  return rest > 0 ? [...names, messages.common.more({ count: rest })] : names;
}

/** The name of any node, or its id if it has none. */
export function nodeName(facts: FactGraph, id: string): Localized {
  const node = facts.find(id);
  if (node === undefined) return { en: id };
  if (node.__typename === 'ProductClass') return classTitle(facts, id);
  return 'name' in node ? node.name : { en: id };
}

/** A class with its code if it has one: `HS 3304 (Beauty preparations)`. */
export function classTitle(facts: FactGraph, id: string): Localized {
  const node = facts.get(id, 'ProductClass');
  if (node === undefined) return { en: id };
  return codeTitle(node);
}

/** The same for a given class. */
export function codeTitle(node: Pick<ProductClassNode, 'scheme' | 'code' | 'name'>): Localized {
  const code = printed(node);
  return mapTexts(node.name, (name) => {
    const title = shortTitle(name);
    return code === undefined || node.code === title ? title : bracketed(code, title);
  });
}

/** The code of a class, or its title if it has none. */
export function classCodeTitle(facts: FactGraph, id: string): Localized {
  const node = facts.get(id, 'ProductClass');
  if (node === undefined) return { en: id };
  const code = printed(node);
  return code === undefined ? mapTexts(node.name, shortTitle) : { en: code };
}

/** The code with the name of its scheme: HS 330499, or of its country: TH 20089910. */
function printed({ scheme, code }: Pick<ProductClassNode, 'scheme' | 'code'>): string | undefined {
  return code === undefined ? undefined : `${scheme.replace(/-tariff$/, '').toUpperCase()} ${code}`;
}

const titleAtMost = 80;

/** Without the text in brackets, and shortened at the end of one of its parts. */
function shortTitle(title: string): string {
  const bare = withoutBrackets(title);
  if (bare.length <= titleAtMost) return bare;
  const cut = bare.slice(0, titleAtMost);
  const end = Math.max(cut.lastIndexOf(','), cut.lastIndexOf(';'));
  return `${end > 0 ? cut.slice(0, end) : cut} ...`;
}

/** Without the text in round or square brackets, which the names of the Korean tariff put inside each other. */
function withoutBrackets(title: string): string {
  const less = title.replace(/ ?(?:\([^()[\]]*\)|\[[^()[\]]*\])/g, '');
  return less === title ? title : withoutBrackets(less);
}
