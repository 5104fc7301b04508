import { isVisible } from '../../changesets/visible.js';
import type { Resolvers } from '../generated/resolvers.js';
import { deskArgument } from '../id-argument.js';
import { payload } from '../payload.js';
import { filteredConnection, recordPage } from '../record-page.js';

/** Resolvers of readers' reports about facts, and of the desks' inboxes. */
export const report: Resolvers = {
  Query: {
    report: async (_, { reference }, { reports }) => (await reports.find(reference)) ?? null,
    async reports(_, { desk: given, states, ...page }, context) {
      const asked = recordPage(page);
      const desk = given == null ? undefined : await deskArgument(context, given);
      const found = await context.reports.inbox(context.viewer, { desk, states, ...asked });
      return filteredConnection(found, asked, ({ report }) => report.id);
    },
  },
  Mutation: {
    reportFact: (_, { input }, context) =>
      payload(context, 'reportFact', async (audit) => {
        if (context.viewer.subject === undefined) await context.meter.report(context.address);
        return { reference: (await context.reports.write(audit, input)).reference };
      }),
    declineReport: (_, { id, answer }, context) =>
      payload(context, 'declineReport', async (audit) => ({
        report: await context.reports.decline(audit, id, answer),
      })),
    takeReport: (_, { id, changeset }, context) =>
      payload(context, 'takeReport', async (audit) => ({
        report: await context.reports.take(audit, id, changeset ?? undefined),
      })),
  },
  ReportStatus: {
    reference: ({ report }) => report.reference,
    fact: ({ report }) => report.fact,
    reason: ({ report }) => report.reason,
    reportedAt: ({ report }) => report.at,
    answer: ({ report }) => report.answer,
  },
  Report: {
    id: ({ report }) => report.id,
    reference: ({ report }) => report.reference,
    fact: async ({ report }, _, { loaders }) => (await loaders.node(report.fact)) ?? null,
    factId: ({ report }) => report.fact,
    reason: ({ report }) => report.reason,
    text: ({ report }) => report.text,
    link: ({ report }) => report.link,
    reportedAt: ({ report }) => report.at,
    desks: ({ report }) => report.desks,
    changeset: ({ changeset }, _, { viewer }) =>
      changeset !== undefined && isVisible(viewer, changeset) ? changeset.id : null,
    answer: ({ report }) => report.answer,
  },
};
