import { useQuery } from 'urql';
import { ActorNamesDocument } from '../../api/generated/operations.js';

/** Names a party in the language of the page. */
export function useActorNames(): (actor: string) => string {
  const [{ data }] = useQuery({ query: ActorNamesDocument });
  const names = new Map(data?.displayNames.flatMap(({ values }) => values).map(({ value, name }) => [value, name]));
  return (actor) => names.get(actor) ?? '';
}
