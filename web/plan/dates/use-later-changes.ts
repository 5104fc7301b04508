import { useQuery } from 'urql';
import { type EntryPlanInput, LaterChangesDocument } from '../../api/generated/operations.js';
import { type LaterChange, laterChanges } from './later-changes.js';

/** The days on which the plan of an input turns; none until they are loaded. */
export function useLaterChanges(input: EntryPlanInput): readonly LaterChange[] {
  const [{ data }] = useQuery({ query: LaterChangesDocument, variables: { input } });
  return data === undefined ? [] : laterChanges(data.entryPlan);
}
