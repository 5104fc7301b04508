import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Standing } from '../../navigator/law/standing.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { RegulationStandingArgs, Resolvers } from '../generated/resolvers.js';

export const ruleStanding: Resolvers = {
  Regulation: { standing: standingOf },
  CustomsRule: { standing: standingOf },
};

async function standingOf(
  { id }: RuleNode,
  { asOf }: RegulationStandingArgs,
  { loaders, today }: Context,
): Promise<Standing> {
  const standing = await loaders.standing(dayArgument(asOf) ?? today(), id);
  if (standing === undefined) throw new Error(`the law knows nothing of ${id}, which was just read`);
  return standing;
}
