import type { Counts } from '../../firms/statistics/count-firms.js';
import { type ShownCounts, type Stage, unstated } from '../../firms/statistics/disclosure.js';
import type { GrowthStage, NodeName, NodeOf } from '../../graph/generated/nodes.js';
import { compareText } from '../../graph/order.js';
import { found } from '../connection.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolvers.js';

/** Resolvers of the numbers of firms, for analysts; never which firms. */
export const companyStatistics: Resolvers = {
  Query: {
    companyStatistics: async (_, __, context) => {
      const index = await context.index();
      return inWords(context, await context.firms.statistics(context.viewer, index.ids('Country')));
    },
  },
};

async function inWords(context: Context, { firms, byGrowthStage, ...open }: ShownCounts) {
  const [targets, chapters, certifications] = await Promise.all([
    counted(context, open.byTarget, 'Country'),
    counted(context, open.byChapter, 'ProductClass'),
    counted(context, open.byCertification, 'Certification'),
  ]);
  return {
    firms,
    byGrowthStage: [...byGrowthStage].map(([stage, count]) => ({ stage: stageOf(stage), firms: count })),
    byTarget: targets.map(({ node, firms: count }) => ({ country: node, firms: count })),
    byChapter: chapters.map(({ node, firms: count }) => ({ class: node, firms: count })),
    byCertification: certifications.map(({ node, firms: count }) => ({ certification: node, firms: count })),
  };
}

/** The largest number first, then by id. */
async function counted<Name extends NodeName>(
  context: Context,
  counts: Counts,
  name: Name,
): Promise<{ readonly node: NodeOf<Name>; readonly firms: number }[]> {
  const order = [...counts].sort(([one, a], [other, b]) => b - a || compareText(one, other));
  const nodes = await Promise.all(order.map(([id]) => found(context, id, name)));
  return order.flatMap(([, firms], place) => {
    const node = nodes[place];
    return node == null ? [] : [{ node, firms }];
  });
}

const stageOf = (stage: Stage): GrowthStage | null => (stage === unstated ? null : stage);
