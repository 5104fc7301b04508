import { useQuery } from 'urql';
import {
  IntangibleClassesDocument,
  SuggestOfferingsDocument,
  type SuggestOfferingsQuery,
} from '../../api/generated/operations.js';
import type { OfferingKind } from '../../plan-input/plan-input.js';
import { schemeOf } from './offering-choice.js';
import { useDelayed } from './use-delayed.js';

export type Suggestion = SuggestOfferingsQuery['suggest'][number];

export interface Suggested {
  /** The words that the list answers; empty for a list of all, undefined before the first answer. */
  readonly asked: string | undefined;
  readonly found: readonly Suggestion[];
  readonly isUnreachable: boolean;
}

/**
 * What matches the words. The list before stays until the next has come, and an answer that comes late is dropped. Of
 * software and technology there are few classes: without words, all of them.
 */
export function useSuggestions(text: string, kind: OfferingKind, isAsking: boolean): Suggested {
  const query = useDelayed(text);
  const isFew = schemeOf[kind] === 'intangible';
  const [matches] = useQuery({
    query: SuggestOfferingsDocument,
    variables: { query, scheme: schemeOf[kind] },
    pause: !isAsking || query === '',
  });
  const [all] = useQuery({ query: IntangibleClassesDocument, pause: !isFew || text !== '' });
  if (text === '') {
    const nodes = all.data?.productClasses.edges.map(({ node }) => node) ?? [];
    return {
      asked: all.data === undefined ? undefined : '',
      found: nodes.map(({ id, name }) => ({ node: { id }, label: name, matchedText: name, code: null, place: null })),
      isUnreachable: all.error !== undefined,
    };
  }
  const { data, error, operation } = matches;
  return {
    asked: data === undefined ? undefined : operation?.variables.query,
    found: data?.suggest ?? [],
    isUnreachable: error !== undefined,
  };
}
