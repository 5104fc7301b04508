import type { HistoryFilter } from '../../knowledge/history/filter.js';
import type { Context } from '../context.js';
import type { Area, ChangeKind } from '../generated/resolvers.js';
import { idArgument, territoryArgument } from '../id-argument.js';

/** The filters of a caller for publications. */
export interface FeedArguments {
  /** A country or a bloc, by its code or its id. */
  readonly market?: string | null | undefined;
  readonly class?: string | null | undefined;
  readonly area?: Area | null | undefined;
  readonly kind?: ChangeKind | null | undefined;
}

/** @throws `UNKNOWN_COUNTRY`, `UNKNOWN_ID` with the nearest matches */
export async function feedFilter(context: Context, given: FeedArguments): Promise<HistoryFilter> {
  const { market, class: classId, area, kind } = given;
  return {
    law: market == null ? undefined : await lawIn(context, market),
    class: classId == null ? undefined : await idArgument(context, 'class', classId, 'class'),
    area: area ?? undefined,
    kind: kind ?? undefined,
  };
}

async function lawIn(context: Context, market: string): Promise<HistoryFilter['law']> {
  // For a bloc it finds the bloc and those above it, but not what belongs only to its members.
  const territory = await territoryArgument(context, market, 'market');
  return context.catalogue.lawIn(territory, context.today());
}
