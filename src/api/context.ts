import type { Meter } from '../access/meter.js';
import type { Comparing } from '../alerts/compare/comparing.js';
import type { FeedKeys } from '../alerts/feed-keys/feed-keys.js';
import type { DeskReminders } from '../alerts/reminders/desk-reminders.js';
import type { Watches } from '../alerts/watches/watches.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { DenialLog } from '../audit/denial-log.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { NameIndex } from '../catalogue/index/build.js';
import type { Changesets } from '../changesets/changesets.js';
import type { Reports } from '../changesets/reports/reports.js';
import type { Clock } from '../clock.js';
import type { Firms } from '../firms/firms.js';
import type { History } from '../knowledge/history/history.js';
import type { Publications } from '../knowledge/history/publications.js';
import type { Law } from '../navigator/law.js';
import type { Navigator } from '../navigator/navigator.js';
import { createInTurn, type InTurn, plannersInTurn } from './in-turn.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { RequestScope } from './request-scope.js';
import type { ShownStates } from './shown-state.js';

/** What every resolver of one request can use. */
export interface Context extends RequestScope, Services {
  /** Read what is published. */
  readonly loaders: Loaders;
  readonly shownStates: ShownStates;
  /** The index of names, the same for the whole request. */
  readonly index: () => Promise<NameIndex>;
  /** Runs long tasks of the request, one after another. */
  readonly inTurn: InTurn;
}

/** The services behind the resolvers, the same for all requests. */
export interface Services extends Clock {
  readonly navigator: Navigator;
  readonly catalogue: Catalogue;
  readonly law: Law;
  readonly firms: Firms;
  readonly changesets: Changesets;
  readonly history: History;
  readonly publications: Publications;
  readonly comparing: Comparing;
  readonly deskReminders: DeskReminders;
  readonly watches: Watches;
  readonly feedKeys: FeedKeys;
  readonly reports: Reports;
  readonly auditLog: AuditLog;
  readonly denialLog: DenialLog;
  /** Counts writes and reports for their limits. */
  readonly meter: Meter;
  readonly signIn: SignIn;
}

/** How a person gets a token. All undefined if only tokens of this machine are accepted. */
export interface SignIn {
  readonly issuer?: string | undefined;
  /** The public client of the pages at the issuer; undefined if they are not registered there. */
  readonly clientId?: string | undefined;
  readonly audience?: string | undefined;
}

export function createContext(services: Services, request: RequestScope): Context {
  const loaders = createLoaders(services.catalogue, services.law, request.signal, () =>
    services.firms.ownIds(request.viewer),
  );
  let index: Promise<NameIndex> | undefined;
  const inTurn = createInTurn(request.signal);
  return {
    loaders,
    shownStates: new WeakMap(),
    index() {
      index ??= services.catalogue.index();
      return index;
    },
    ...request,
    ...services,
    ...plannersInTurn(services, inTurn),
    inTurn,
  };
}
