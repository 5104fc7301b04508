import { nodeForm, nodeForms } from '../../changesets/forms/node-form.js';
import { termIn } from '../../messages/rendering/terms.js';
import type { Resolvers } from '../generated/resolvers.js';

/** What a page needs to ask for a node. */
export const form: Resolvers = {
  Query: {
    nodeForms: () => nodeForms,
    nodeForm: (_, { type }) => nodeForm(type),
  },
  NodeForm: { label: ({ type }, _, { language }) => termIn(language, 'types', type) },
  FormField: {
    label: ({ name }, _, { language }) => termIn(language, 'fields', name),
    options: ({ type, choices }, _, { language }) =>
      choices.map((value) => ({ value, label: termIn(language, type, value) })),
  },
  FormRelation: { label: ({ field }, _, { language }) => termIn(language, 'fields', field) },
};
