import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { MarketsDocument } from '../../api/generated/operations.js';
import { useLanguage } from '../../language/language-context.js';

export interface Market {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

/** All countries, in the order of their names; undefined until they are loaded. */
export function useMarkets(): readonly Market[] | undefined {
  const client = useClient();
  const { language } = useLanguage();
  const [markets, setMarkets] = useState<readonly Market[]>();
  useEffect(() => {
    let isCurrent = true;
    async function load(): Promise<void> {
      const found: Market[] = [];
      let after: string | undefined;
      do {
        const { data } = await client.query(MarketsDocument, { after }).toPromise();
        if (data === undefined) return;
        found.push(...data.countries.edges.map(({ node }) => node));
        const { hasNextPage, endCursor } = data.countries.pageInfo;
        after = hasNextPage ? (endCursor ?? undefined) : undefined;
      } while (after !== undefined);
      if (isCurrent) setMarkets(found);
    }
    void load();
    return () => {
      isCurrent = false;
    };
  }, [client]);
  return useMemo(() => markets?.toSorted((a, b) => a.name.localeCompare(b.name, language)), [markets, language]);
}
