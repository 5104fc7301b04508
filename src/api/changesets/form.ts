import { nodeForm, nodeForms } from '../../changesets/forms/node-form.js';
import type { Resolvers } from '../generated/resolvers.js';

/** What a page needs to ask for a node. */
export const form: Resolvers = {
  Query: {
    nodeForms: () => nodeForms,
    nodeForm: (_, { type }) => nodeForm(type),
  },
};
