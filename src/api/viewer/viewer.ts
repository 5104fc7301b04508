import type { Role } from '../../access/roles.js';
import { compareText } from '../../graph/order.js';
import type { Resolvers, Role as ShownRole } from '../generated/resolvers.js';

const shown: Readonly<Record<Role, ShownRole>> = {
  company: 'COMPANY',
  analyst: 'ANALYST',
  editor: 'EDITOR',
  reviewer: 'REVIEWER',
  publisher: 'PUBLISHER',
  administrator: 'ADMINISTRATOR',
};

export const viewer: Resolvers = {
  Query: { me: (_, __, { viewer }) => viewer, signIn: (_, __, { signIn }) => signIn },
  Viewer: {
    signedIn: ({ subject }) => subject !== undefined,
    roles: ({ roles }) => [...roles].map((role) => shown[role]),
    desks: ({ desks }) => [...desks].sort(compareText),
  },
};
