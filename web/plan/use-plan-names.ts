import { useQuery } from 'urql';
import { EnumNamesDocument } from '../api/generated/operations.js';

const enums = ['MilestoneEvent', 'ChargeBase', 'CustomsRuleKind'] as const;

const variables = { enums: [...enums] };

/** Names the values of enums that a plan shows, in the language of the page; empty until the names are loaded. */
export function usePlanNames(): (kind: (typeof enums)[number], value: string) => string {
  const [{ data }] = useQuery({ query: EnumNamesDocument, variables });
  return (kind, value) =>
    data?.displayNames.find((each) => each.enum === kind)?.values.find((each) => each.value === value)?.name ?? '';
}
