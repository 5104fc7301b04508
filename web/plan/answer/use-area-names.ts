import { useQuery } from 'urql';
import { AreaNamesDocument } from '../../api/generated/operations.js';

/** Names an area of law in the language of the page; its value until the names are loaded. */
export function useAreaNames(): (area: string) => string {
  const [{ data }] = useQuery({ query: AreaNamesDocument });
  const names = new Map(data?.displayNames.flatMap(({ values }) => values).map(({ value, name }) => [value, name]));
  return (area) => names.get(area) ?? area;
}
