import { useQuery } from 'urql';
import { ScheduleMarketsDocument } from '../api/generated/operations.js';

/** Codes of all countries whose tariff schedule, or that of their bloc, is on record; empty until they are loaded. */
export function useScheduleMarkets(isAsked: boolean): readonly string[] {
  const [{ data }] = useQuery({ query: ScheduleMarketsDocument, pause: !isAsked });
  const codes = (data?.tariffSchedules ?? []).flatMap(({ territory }) => {
    if (territory.__typename === 'Country') return [territory.code];
    return territory.__typename === 'Bloc' ? territory.members.map(({ node }) => node.code) : [];
  });
  return [...new Set(codes)];
}
