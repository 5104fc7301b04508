import { dayArgument } from '../day-argument.js';
import type { Resolvers } from '../generated/resolvers.js';
import { filteredConnection, recordPage } from '../record-page.js';

/** Resolvers of the audit log: who did what, or was refused. */
export const audit: Resolvers = {
  Query: {
    async auditLog(_, { day, actor, ...page }, { auditLog, viewer }) {
      const asked = recordPage(page);
      const found = await auditLog.read(viewer, { day: dayArgument(day, 'day'), actor, ...asked });
      return filteredConnection(found, asked, ({ id }) => id);
    },
  },
};
