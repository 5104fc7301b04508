import type { NodeOf } from '../../graph/generated/nodes.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { Resolvers } from '../generated/resolvers.js';
import { idArgument } from '../id-argument.js';
import { ownCompany, ownNode } from './own.js';
import { readCompany } from './read-company.js';
import { readProduct } from './read-product.js';
import { firmWrite, nothing } from './write.js';

/** Resolvers of a firm's own data, which nobody else reads or writes. */
export const company: Resolvers = {
  Query: { myCompany: (_, __, context) => ownCompany(context) },
  Mutation: {
    saveCompany: (_, { input }, context) =>
      firmWrite(
        context,
        'saveCompany',
        () => readCompany(context, input),
        (audit, change) => nothing(context.firms.saveCompany(audit, change)),
      ),
    removeCompany: (_, __, context) =>
      firmWrite(
        context,
        'removeCompany',
        () => undefined,
        (audit) => nothing(context.firms.removeCompany(audit)),
      ),
    saveProduct: (_, { input }, context) =>
      firmWrite(
        context,
        'saveProduct',
        () => readProduct(context, input),
        async (audit, change) => ({ id: await context.firms.saveProduct(audit, change) }),
      ),
    removeProduct: (_, { id }, context) =>
      firmWrite(
        context,
        'removeProduct',
        () => id,
        (audit, product) => nothing(context.firms.removeProduct(audit, product)),
      ),
    holdRequirement: (_, { requirement, validTo }, context) =>
      firmWrite(
        context,
        'holdRequirement',
        async () => ({
          id: await idArgument(context, 'requirement', requirement, 'requirement'),
          validTo: dayArgument(validTo, 'validTo') ?? null,
        }),
        (audit, held) => nothing(context.firms.holdRequirement(audit, held.id, held)),
      ),
    dropRequirement: (_, { requirement }, context) =>
      firmWrite(
        context,
        'dropRequirement',
        () => requirement,
        (audit, held) => nothing(context.firms.dropRequirement(audit, held)),
      ),
  },
  CompanyPayload: {
    company: ({ problems }, _, context) => (problems.length > 0 ? null : ownCompany(context)),
  },
  ProductPayload: {
    product: ({ id }, _, context) => (id === undefined ? null : product(context, id)),
  },
};

const product = async (context: Context, id: string): Promise<NodeOf<'Product'> | null> =>
  (await ownNode(context, id, 'Product')) ?? null;
