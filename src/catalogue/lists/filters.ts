import { z } from 'zod';
import type { Params, Reader } from '../../graph/port.js';
import { type Statement, statement } from '../../graph/statement.js';

/** Filters that follow relationships: each is one statement that returns the ids that pass. */
const relationFilters = {
  rulesInMarket: statement(import.meta.url, 'rules-in-market'),
  countriesReached: statement(import.meta.url, 'countries-reached'),
  membersOfBloc: statement(import.meta.url, 'members-of-bloc'),
  agreementsOfParty: statement(import.meta.url, 'agreements-of-party'),
  classesBelow: statement(import.meta.url, 'classes-below'),
  originRulesOfAgreement: statement(import.meta.url, 'origin-rules-of-agreement'),
  requirementsAtStage: statement(import.meta.url, 'requirements-at-stage'),
  programsAtStage: statement(import.meta.url, 'programs-at-stage'),
  programsForMarket: statement(import.meta.url, 'programs-for-market'),
  programsOpenOn: statement(import.meta.url, 'programs-open-on'),
  coverageInMarket: statement(import.meta.url, 'coverage-in-market'),
  recognitionsIssuedIn: statement(import.meta.url, 'recognitions-issued-in'),
  recognitionsHonouredIn: statement(import.meta.url, 'recognitions-honoured-in'),
} as const satisfies Readonly<Record<string, Statement>>;

export type RelationFilter = keyof typeof relationFilters;

const idRows = z.array(z.object({ id: z.string() }));

/** The ids that pass one of these filters. */
export async function idsPassing(graph: Reader, filter: RelationFilter, params: Params): Promise<ReadonlySet<string>> {
  const rows = idRows.parse(await graph.read(relationFilters[filter], params));
  return new Set(rows.map((row) => row.id));
}
