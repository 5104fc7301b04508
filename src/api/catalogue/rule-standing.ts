import type { GraphQLResolveInfo } from 'graphql';
import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Standing } from '../../navigator/law/law-state.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { RegulationStandingArgs, Resolvers } from '../generated/resolvers.js';
import { readOnce } from '../read-once.js';
import { loadersAt } from '../shown-state.js';

export const ruleStanding: Resolvers = {
  Regulation: { standing: standingOf },
  CustomsRule: { standing: standingOf },
};

const dayOf = readOnce<string>();

async function standingOf(
  { id }: RuleNode,
  { asOf }: RegulationStandingArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Standing> {
  const day = dayOf(info, () => dayArgument(asOf) ?? context.today());
  const standing = await loadersAt(context, info).standing(day, id);
  if (standing === undefined) throw new Error(`the law knows nothing of ${id}, which was just read`);
  return standing;
}
