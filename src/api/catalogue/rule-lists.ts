import type { NodeName, NodeOf } from '../../graph/generated/nodes.js';
import { type Connection, connection, type Filter, found } from '../connection.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { QueryRulesArgs, Resolvers } from '../generated/resolvers.js';
import { idArgument } from '../id-argument.js';
import { among, facet, inCountry, rulesInForce } from './filters.js';

export const ruleLists: Resolvers = {
  Query: {
    rule: (_, { id }, context) => found(context, id, 'Regulation', 'CustomsRule'),
    rules: (_, args, context) => rules(context, 'Rule', ['Regulation', 'CustomsRule'], args),
    regulation: (_, { id }, context) => found(context, id, 'Regulation'),
    regulations: (_, args, context) => rules(context, 'Regulation', ['Regulation'], args),
    customsRule: (_, { id }, context) => found(context, id, 'CustomsRule'),
    customsRules: (_, args, context) =>
      rules(context, 'CustomsRule', ['CustomsRule'], args, [facet('kind', args.kind)]),
  },
};

/** By market, class, area and kind; on a day, those that the law has in force then. */
function rules<Name extends NodeName>(
  context: Context,
  list: string,
  names: readonly Name[],
  args: Partial<QueryRulesArgs>,
  further: readonly Filter[] = [],
): Promise<Connection<NodeOf<Name>>> {
  const day = dayArgument(args.asOf);
  return connection(context, list, names, args, [
    facet('area', args.area),
    ...further,
    inCountry(context, 'rulesInMarket', args.market, 'market', day),
    among(args.class, async (id) => context.catalogue.rulesOfClass(await idArgument(context, 'class', id, 'class'))),
    rulesInForce(context, day),
  ]);
}
