import type { BaseLogger, Logger } from 'pino';
import { createMeter } from './access/meter.js';
import { compareWatches } from './alerts/compare/compare-watches.js';
import { createComparing } from './alerts/compare/comparing.js';
import { createFeedKeys } from './alerts/feed-keys/feed-keys.js';
import { createDeskReminders } from './alerts/reminders/desk-reminders.js';
import type { Places } from './alerts/watches/concerned.js';
import { followFirm } from './alerts/watches/follow-firm.js';
import { forgetWatches } from './alerts/watches/forget.js';
import { createWatchRunner, type WatchRunner } from './alerts/watches/watch-runner.js';
import { createWatches } from './alerts/watches/watches.js';
import type { Services } from './api/context.js';
import { createAuditLog } from './audit/audit-log.js';
import { createDenialLog } from './audit/denial-log.js';
import type { AuditContext } from './audit/with-audit.js';
import { type Catalogue, createCatalogue } from './catalogue/catalogue.js';
import { createChangesets } from './changesets/changesets.js';
import { writesFirst } from './changesets/preview/background.js';
import { createReports } from './changesets/reports/reports.js';
import { assertFitting, recordSeed } from './changesets/seed-changesets.js';
import type { Clock } from './clock.js';
import { ownIdsByKey } from './firms/firm.js';
import { createFirms } from './firms/firms.js';
import type { Graph, Reader } from './graph/port.js';
import type { GivenFiles } from './ingest/schedules/import/compile-editions.js';
import {
  type ImportedSchedules,
  type ImportOptions,
  importSchedules as importScheduleFiles,
} from './ingest/schedules/import/import-schedules.js';
import { type LoadedSchedules, loadSchedules } from './ingest/schedules/load-schedules.js';
import {
  type OnRows,
  type PublishedSchedules,
  publishSchedules as publish,
  type Schedules,
} from './ingest/schedules/store/publish-schedules.js';
import { ensureKnowledge as ensureSeed, type Progress } from './ingest/seed/ensure-knowledge.js';
import { type Loaded, type LoadOptions, loadSeed as loadSeedFiles } from './ingest/seed/load-seed.js';
import { createHistory } from './knowledge/history/history.js';
import { createPublications } from './knowledge/history/publications.js';
import { publishedSequence } from './knowledge/publishing/knowledge.js';
import { createLaw } from './navigator/law.js';
import { createNavigator } from './navigator/navigator.js';

/** A command ends before anything else is published, so it has nothing to log. */
const quiet = { warn: () => {} };

/** The services over one graph. */
export function createServices(opened: Graph, clock: Clock, log: Pick<BaseLogger, 'warn'> = quiet): Services {
  const { graph, background } = writesFirst(opened);
  const catalogue = createCatalogue(graph);
  const news = createNews(graph, catalogue, log);
  const timed = { graph, today: clock.today };
  const law = createLaw(graph);
  const changesets = createChangesets({ ...timed, background, onPublished: news.publications.announce });
  const navigatorOver = (reader: Reader) =>
    createNavigator({
      graph: reader,
      nearest: catalogue.nearest,
      nearestCodes: catalogue.nearestCodes,
      today: clock.today,
    });
  return {
    catalogue,
    navigator: navigatorOver(graph),
    ...news,
    changesets,
    comparing: createComparing({
      ...timed,
      lookBack: changesets.lookBack,
      navigatorOver,
      published: () => publishedSequence(graph),
    }),
    law,
    deskReminders: createDeskReminders(graph, law),
    firms: createFirms({ ...timed, forgetElsewhere: forgetWatches, followElsewhere: followFirm }),
    reports: createReports(graph),
    auditLog: createAuditLog(timed),
    denialLog: createDenialLog({ graph, clock, log }),
    ...clock,
    meter: createMeter(),
    signIn: {},
  };
}

/** The countries that a publication concerns, on the current day. */
const placesIn = ({ idsPassing, index }: Catalogue, today: Clock['today']): Places => ({
  countriesIn: async (territory) => [
    ...new Set([territory, ...(await idsPassing('countriesReached', { territory, day: today() }))]),
  ],
  all: async () => (await index()).ids('Country'),
});

type NewsServices = Pick<Services, 'history' | 'publications' | 'watches' | 'feedKeys'>;

/** News of publications, and of their effects on watches. */
function createNews(graph: Graph, catalogue: Catalogue, log: Pick<BaseLogger, 'warn'>): NewsServices {
  return {
    history: createHistory({
      graph,
      classesAbove: catalogue.classesAbove,
      isPublic: async (id) => (await catalogue.lookUp([id]))[0] !== undefined,
    }),
    publications: createPublications({ published: () => publishedSequence(graph), log }),
    watches: createWatches(graph),
    feedKeys: createFeedKeys(graph),
  };
}

/** Compares watches while the server runs. */
export function runWatches(
  { catalogue, comparing, publications, today, now }: Services,
  graph: Graph,
  log: Logger,
): WatchRunner {
  const compare = compareWatches({ comparing, ownIdsOf: (firm) => ownIdsByKey(graph, firm) });
  return createWatchRunner({ graph, publications, places: placesIn(catalogue, today), compare, now, log });
}

const imports = { record: recordSeed, assertFitting };

/** Updates a graph to the seed files, as a changeset of their author. @throws as `loadSeed` of `ingest` does */
export const loadSeed = (graph: Graph, options: LoadOptions): Promise<Loaded> => loadSeedFiles(graph, imports, options);

/** What loading the seed files and the tariff schedules has done. */
export interface LoadedKnowledge {
  readonly seed: Loaded;
  readonly schedules: LoadedSchedules;
}

/** Updates a graph to the seed files, then to the tariff schedules of the seed folder. @throws as the two do */
export async function loadKnowledge(graph: Graph, options: LoadOptions): Promise<LoadedKnowledge> {
  const seed = await loadSeed(graph, options);
  return { seed, schedules: await loadSchedules(graph, imports, options) };
}

/** Publishes tariff schedules in place of those of the same schemes. @throws as `publishSchedules` of `ingest` does */
export const publishSchedules = (
  graph: Graph,
  schedules: () => Schedules,
  published: Pick<AuditContext, 'at' | 'day'>,
  onRows?: OnRows,
): Promise<PublishedSchedules> => publish(graph, imports, schedules, published, onRows);

/** Loads the seed if a graph has no knowledge yet. @throws as `ensureKnowledge` of `ingest` does */
export const ensureKnowledge = (graph: Graph, seed: LoadOptions, progress: Progress): Promise<void> =>
  ensureSeed(graph, imports, seed, progress);

/** Imports editions of tariff schedules. @throws as `importSchedules` of `ingest` does */
export const importSchedules = (graph: Graph, given: GivenFiles, options: ImportOptions): Promise<ImportedSchedules> =>
  importScheduleFiles(graph, imports, given, options);
