import type { RelatedNode } from '../../catalogue/rows.js';
import type { AnyNode, ProductClassNode } from '../../graph/generated/nodes.js';
import { headingDigits } from '../../graph/vocabulary/agency-codes.js';
import { type AnyEdge, toEdge } from '../../graph/vocabulary/edge.js';
import { relationOf } from '../../graph/vocabulary/relation-of.js';
import { checkOf } from '../../navigator/advised/advised-checks.js';
import { factGraph } from '../../navigator/facts/fact-graph.js';
import type { AdvisedCheck } from '../../navigator/plan.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolvers.js';
import { countryArgument } from '../id-argument.js';

const markedBy = relationOf('ProductClass', 'markedBy');
const ofCode = ['appliesIn', 'handledBy'].map((field) => relationOf('AgencyCode', field));

/** Checks that agency codes of a market advise for a class. A chapter has none of its own: its headings have. */
export const advisedCheck: Resolvers = {
  ProductClass: {
    advisedChecksIn: async (asked, { market }, context) => {
      const heading = asked.code?.slice(0, headingDigits) ?? '';
      if (heading.length < headingDigits) return [];
      const country = await countryArgument(context, market, 'market');
      return checksOf(context, asked, heading, country);
    },
  },
};

async function checksOf(
  { catalogue, loaders, today }: Context,
  asked: ProductClassNode,
  heading: string,
  country: string,
): Promise<AdvisedCheck[]> {
  const nodes = new Map<string, AnyNode>([[asked.id, asked]]);
  const edges: AnyEdge[] = [];
  const marking = await loaders.ends(markedBy, undefined, `hs/${heading}`);
  const parts = await Promise.all(
    marking.flatMap(({ node }) =>
      ofCode.map(async (relation) => [node, relation, await loaders.ends(relation, undefined, node.id)] as const),
    ),
  );
  const put = (from: AnyNode, type: string, { node: to, edge }: RelatedNode): void => {
    for (const node of [from, to]) nodes.set(node.id, node);
    edges.push(toEdge(type, from.id, to.id, edge));
  };
  // The heading is the asked class itself, or it has no more to say than its ID.
  for (const { node, edge } of marking) put(node, 'MARKS', { node: { ...asked, id: `hs/${heading}` }, edge });
  for (const [node, { type }, ends] of parts) for (const end of ends) put(node, type, end);
  const facts = factGraph(nodes.values(), edges);
  const { whole, parts: others } = await catalogue.lawIn(country, today());
  const territories = new Set([...whole, ...others.keys()]);
  return facts.all('AgencyCode').flatMap((code) => {
    const [territory] = facts.out(code.id, 'APPLIES_IN').filter(({ to }) => territories.has(to));
    return code.side === 'EXPORT' || territory === undefined ? [] : checkOf(facts, code, asked, territory.to);
  });
}
