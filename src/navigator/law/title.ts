import type { AgreementNode, RuleNode } from '../../graph/generated/nodes.js';
import { bracketed } from '../../messages/bracketed.js';
import { type Localized, mapTexts } from '../../messages/localized.js';

/** The name of a rule or an agreement, with its citation if the name does not contain it. */
export function titleOf(node: RuleNode | AgreementNode): Localized {
  const citation = node.__typename === 'Regulation' ? node.citation : undefined;
  if (citation === undefined) return node.name;
  return mapTexts(node.name, (name) => (name.includes(citation) ? name : bracketed(name, citation)));
}
