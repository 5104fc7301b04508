import { nodeForm, nodeForms } from '../../changesets/forms/node-form.js';
import { descriptionIn } from '../../messages/rendering/descriptions.js';
import { termIn } from '../../messages/rendering/terms.js';
import type { Resolvers } from '../generated/resolvers.js';

/** Resolvers of forms: what a page needs to ask for a node. */
export const form: Resolvers = {
  Query: {
    nodeForms: () => nodeForms,
    nodeForm: (_, { type }) => nodeForm(type),
  },
  NodeForm: {
    label: ({ type }, _, { language }) => termIn(language, 'types', type),
    description: ({ description }, _, { language }) => descriptionIn(language, description),
  },
  FormField: {
    label: ({ name }, _, { language }) => termIn(language, 'fields', name),
    description: ({ description }, _, { language }) => descriptionIn(language, description),
    options: ({ type, choices }, _, { language }) =>
      choices.map((value) => ({ value, label: termIn(language, type, value) })),
  },
  FormRelation: {
    label: ({ field }, _, { language }) => termIn(language, 'fields', field),
    description: ({ description }, _, { language }) => descriptionIn(language, description),
  },
};
