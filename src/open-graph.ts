import { existsSync } from 'node:fs';
import type { BaseLogger } from 'pino';
import type { Config, Neo4jConfig } from './config.js';
import { errors, LandfallError } from './errors.js';
import { claimFolder, makePrivateFolder } from './graph/data-folder/folder.js';
import { changeMarker, type DatabaseMark, type Mark, readMarker } from './graph/data-folder/marker.js';
import { graphFile } from './graph/data-folder/paths.js';
import { inspectGraph } from './graph/grafeo/inspect.js';
import { type GrafeoGraph, openGrafeo } from './graph/grafeo/open.js';
import type { Graph, Transaction } from './graph/port.js';
import { announcePublications } from './graph/publishing/announce-publications.js';
import { schemaStatements as schema } from './graph/schema-statements.js';
import { beginHistory, emptyState, type GraphState, readState } from './graph/watermark/graph-state.js';
import { lossOf } from './graph/watermark/loss.js';
import { watchGraph } from './graph/watermark/watched-graph.js';
import type { Message } from './messages/message.js';
import { messages } from './messages/messages.js';

export interface OpenOptions {
  readonly log?: Pick<BaseLogger, 'info' | 'warn'>;
  /** The sequence to accept if the graph has lost something, and to continue from. */
  readonly acceptSequence?: number | undefined;
}

/**
 * The graph that the environment names. It must still have everything that `landfall.json` has recorded.
 * @throws `GRAPH_BEHIND`, `SEQUENCE_NOT_ACCEPTED`, and what `openNeo4j` and `openGrafeo` throw
 */
export function openGraph(config: Config, options: OpenOptions = {}): Promise<Graph> {
  return config.neo4j === undefined
    ? openEmbedded(config.data, options)
    : openDatabase(config.data, config.neo4j, options);
}

/** Whether the graph is in a data folder, open in this process alone. */
export const isEmbedded = (graph: Graph): graph is GrafeoGraph => graph.engine === 'grafeo' && 'copyTo' in graph;

/** The embedded graph of a data folder, as `openGraph` opens it. */
export async function openEmbedded(folder: string, { log, acceptSequence }: OpenOptions = {}): Promise<GrafeoGraph> {
  await makePrivateFolder(folder);
  const marker = await readMarker(folder);
  const isThere = existsSync(graphFile(folder));
  // Before the engine opens it: opening merges a damaged log into the file, and makes a file if there is none.
  const found = isThere ? await inspectGraph(folder) : emptyState;
  const loss = marker === undefined ? lossWithoutMarker(isThere, found) : marker.graph && lossOf(marker.graph, found);
  const isAccepted = assertWhole(
    {
      place: messages.dataErrors.inFolder({ folder }),
      isDatabase: false,
      loss: isThere ? loss : loss && messages.dataErrors.lostFile({ expected: marker?.graph?.sequence ?? 0 }),
      found,
    },
    acceptSequence,
  );
  if (marker === undefined && isThere)
    log?.warn({ folder, sequence: found.sequence }, 'landfall.json is missing: created from the state of the graph');
  const graph = await openGrafeo({ schema, folder, ...(log && { log }) });
  const keep = (mark: Mark) => changeMarker(folder, () => ({ graph: mark }));
  return watch(graph, marker?.graph, isAccepted, { log, keep }).catch(async (failure: unknown) => {
    await graph.close();
    throw failure;
  });
}

/** A folder is marked before its graph is made, so a graph without knowledge never existed without the mark. */
const lossWithoutMarker = (isThere: boolean, { sequence }: GraphState): Message | undefined =>
  isThere && sequence === 0 ? messages.dataErrors.lostBeforeMark() : undefined;

/** A Neo4j database, which others may publish to as well. */
async function openDatabase(folder: string, neo4j: Neo4jConfig, { log, acceptSequence }: OpenOptions): Promise<Graph> {
  const { uri, username, password, database } = neo4j;
  // Imported on use, as the server is: a command starts in half the time.
  const { openNeo4j } = await import('./graph/neo4j/open.js');
  const { shownUri } = await import('./graph/neo4j/uri.js');
  const own = { uri: shownUri(uri), database };
  const marks = await readMarks(folder, log);
  const keep = async (next: Mark) => {
    if (marks === undefined) return;
    await changeMarker(folder, ({ databases = [] }) => ({ databases: withMark(databases, { ...own, ...next }) }));
  };
  const credentials = { uri, username, database, ...(password !== undefined && { password }) };
  const graph = announcePublications(await openNeo4j({ schema, ...(log && { log }), ...credentials }));
  try {
    const found = await readState(graph);
    const mark = marks && markOf(marks, own, found);
    const place = messages.dataErrors.inDatabase(own);
    const loss = mark && lossOf(mark, found);
    const isAccepted = assertWhole({ place, isDatabase: true, loss, found }, acceptSequence);
    return await watch(graph, mark, isAccepted, { log, keep });
  } catch (failure) {
    await graph.close();
    throw failure;
  }
}

/** Undefined if the folder cannot be written: then earlier states are unknown, and the log says so. */
async function readMarks(folder: string, log: OpenOptions['log']): Promise<readonly DatabaseMark[] | undefined> {
  try {
    return (await claimFolder(folder))?.databases ?? [];
  } catch (err) {
    if (!(err instanceof LandfallError) || err.code !== 'DATA_NOT_WRITABLE') throw err;
    log?.warn({ err }, 'landfall.json cannot be written, so a loss of data in the database will not be detected');
    return undefined;
  }
}

type Place = Pick<DatabaseMark, 'uri' | 'database'>;

const isAt = (one: Place, other: Place): boolean => one.uri === other.uri && one.database === other.database;

/** The mark of this history at any place, or else the mark of this place. */
const markOf = (marks: readonly DatabaseMark[], place: Place, { history }: GraphState): DatabaseMark | undefined =>
  marks.find((mark) => history !== null && mark.history === history) ?? marks.find((mark) => isAt(mark, place));

/** One mark for each history, and for each place. */
const withMark = (marks: readonly DatabaseMark[], next: DatabaseMark): DatabaseMark[] => [
  ...marks.filter((mark) => !isAt(mark, next) && (mark.history === null || mark.history !== next.history)),
  next,
];

interface Judged {
  readonly place: Message;
  readonly isDatabase: boolean;
  readonly loss: Message | undefined;
  readonly found: GraphState;
}

/**
 * @returns whether there is a loss that was accepted
 * @throws `GRAPH_BEHIND`, `SEQUENCE_NOT_ACCEPTED`
 */
function assertWhole({ place, isDatabase, loss, found: { sequence } }: Judged, accepted: number | undefined): boolean {
  if (accepted !== undefined && accepted !== sequence)
    throw errors.sequenceNotAccepted({ place, given: accepted, sequence });
  if (loss === undefined) return false;
  if (accepted === undefined) throw errors.graphBehind({ place, isDatabase, loss, sequence });
  return true;
}

/** If a loss is accepted, what remains begins a history of its own. */
async function watch<G extends Graph>(
  graph: G,
  mark: Mark | undefined,
  isAccepted: boolean,
  options: { readonly log: OpenOptions['log']; readonly keep: (mark: Mark) => Promise<void> },
): Promise<G> {
  if (!isAccepted) return watchGraph(graph, { ...options, mark });
  options.log?.warn({ mark }, 'accepted: the graph has lost the data that was written after this mark');
  await graph.transaction((transaction) => goOn(transaction, mark?.history ?? null));
  return watchGraph(graph, { ...options, mark: undefined });
}

/** @param lost the history that was seen, which can differ from the current one */
async function goOn(transaction: Transaction, lost: string | null): Promise<void> {
  const state = await readState(transaction);
  const former = lost === null || lost === state.history ? [] : [lost];
  await beginHistory(transaction, { ...state, formerHistories: [...state.formerHistories, ...former] });
}
