import { useQuery } from 'urql';
import { PlanNamesDocument } from '../../api/generated/operations.js';

type NamedEnum =
  | ('Area' | 'MilestoneEvent' | 'Transport' | 'Buyer' | 'ShipmentForm' | 'FirmSize' | 'Actor')
  | ('SupplyMode' | 'RuledOutReason' | 'CustomsRuleKind' | 'ChargeBase');

/** Names a value of an enum in the language of the page. */
export type Names = (of: NamedEnum, value: string | null | undefined) => string;

/** The names of the API; empty until they are loaded, which is before a plan is. */
export function useNames(): Names {
  const [{ data }] = useQuery({ query: PlanNamesDocument });
  return (of, value) =>
    data?.displayNames.find((each) => each.enum === of)?.values.find((each) => each.value === value)?.name ?? '';
}
