import { useQuery } from 'urql';
import { EnumNamesDocument } from '../api/generated/operations.js';

/** The enums whose values the pages show: one request names them all. */
const ENUMS = [
  'Actor',
  'AdvisedCertainty',
  'Area',
  'Buyer',
  'ChargeBase',
  'CustomsRuleKind',
  'FirmSize',
  'MilestoneEvent',
  'ReportReason',
  'RuledOutReason',
  'ShipmentForm',
  'Transport',
] as const;

type NamedEnum = (typeof ENUMS)[number];

export interface NamedValue {
  readonly value: string;
  readonly name: string;
}

/** Names a value of an enum in the language of the page. */
export type Names = (of: NamedEnum, value: string | null | undefined) => string;

/** The values of an enum with their names, in their order; empty until they are loaded. */
export function useNamedValues(): (of: NamedEnum) => readonly NamedValue[] {
  const [{ data }] = useQuery({ query: EnumNamesDocument, variables: { enums: ENUMS } });
  return (of) => data?.displayNames.find((each) => each.enum === of)?.values ?? [];
}

/** The names of the API; empty until they are loaded, which is before a plan is. */
export function useNames(): Names {
  const valuesOf = useNamedValues();
  return (of, value) => valuesOf(of).find((each) => each.value === value)?.name ?? '';
}
