import type { Impact as FoundImpact } from '../../changesets/preview/impact.js';
import { nameOf } from '../../knowledge/changes/node-name.js';
import type { KnownNode } from '../../knowledge/snapshots/snapshot.js';
import { problemOf } from '../format-error.js';
import type { ImpactResolvers, Resolvers } from '../generated/resolvers.js';
import { showFrom } from '../shown-state.js';
import { impactedPlans } from './impacted-plans.js';
import { planPreview, previewLoaders } from './plan-preview.js';

const Impact: ImpactResolvers = {
  rules: ({ impact }) => impact.rules.map(shownIn(impact)),
  requirements: ({ impact }) => impact.requirements.map(shownIn(impact)),
  markets: ({ impact }) => impact.markets.map(shownIn(impact)),
  products: ({ impact }) => impact.products,
  companies: ({ impact }) => impact.companies,
  plans: ({ changeset, impact }, _, context) => impactedPlans(context, changeset, impact.examples),
};

const shownIn =
  ({ changes }: FoundImpact) =>
  (node: KnownNode) => ({
    id: node.id,
    name: nameOf(node) ?? { en: node.id },
    changes: [...(changes.get(node.id) ?? [])],
  });

/** Resolvers of the changes that a changeset would cause, before it is published. */
export const impact: Resolvers = {
  Query: {
    impact: async (_, { changeset }, { changesets, viewer }) => ({
      changeset,
      impact: await changesets.impact(viewer, changeset),
    }),
    previewPlan: (_, { changeset, input }, context, info) => {
      showFrom(context, info, previewLoaders(context, changeset));
      return planPreview(context, changeset, input);
    },
  },
  Impact,
  // An error as a value would fail its field: here it is data.
  ImpactedPlan: {
    problem: ({ problem }) => problem && problemOf(problem),
  },
};
