import { useQuery } from 'urql';
import { OfferingNameDocument } from '../../api/generated/operations.js';
import type { OfferingChoice } from '../../plan-input/plan-input.js';
import { classIdOf } from './offering-choice.js';

/** @returns the name of what is chosen, in the language of the page; undefined until it is loaded or if there is none */
export function useOfferingName(chosen: OfferingChoice | undefined): string | undefined {
  const id = chosen === undefined ? undefined : classIdOf(chosen);
  const [{ data, fetching }] = useQuery({
    query: OfferingNameDocument,
    variables: { id: id ?? '' },
    pause: id === undefined,
  });
  const node = data?.node;
  return !fetching && id !== undefined && node?.id === id && 'name' in node ? node.name : undefined;
}
