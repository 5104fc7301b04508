import { useQuery } from 'urql';
import { EnumNamesDocument } from '../api/generated/operations.js';

export interface EnumOption {
  readonly value: string;
  readonly name: string;
}

const ENUMS = ['Transport', 'Buyer', 'ShipmentForm', 'FirmSize', 'Actor'] as const;

export type FormEnum = (typeof ENUMS)[number];

/** The values of an enum with their names in the language of the page; empty until they are loaded. */
export function useEnumNames(): (name: FormEnum) => readonly EnumOption[] {
  const [{ data }] = useQuery({ query: EnumNamesDocument, variables: { enums: [...ENUMS] } });
  return (name) => data?.displayNames.find((each) => each.enum === name)?.values ?? [];
}
