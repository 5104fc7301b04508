import type { NodeName } from '../../graph/generated/nodes.js';
import { countryId } from '../../navigator/ask/values.js';
import type { Law } from '../../navigator/law/in-force.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { QueryRulesArgs, Resolvers } from '../generated/resolvers.js';
import { type Connection, connection, type Filter, facet, found, passing } from '../lists.js';

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
): Promise<Connection<Name>> {
  const { catalogue, law, today } = context;
  const day = dayArgument(args.asOf);
  return connection(context, list, names, args, [
    passing(catalogue, 'rulesInMarket', args.market, (code) => ({ country: countryId(code), day: day ?? today() })),
    passing(catalogue, 'rulesOfClass', args.class, (id) => ({ class: id })),
    facet('area', args.area),
    ...further,
    inForce(law, day),
  ]);
}

function inForce(law: Law, day: string | undefined): Filter {
  return async (ids) => {
    if (day === undefined) return ids;
    const kept = await law.inForce(ids, day);
    return ids.filter((id) => kept.has(id));
  };
}
