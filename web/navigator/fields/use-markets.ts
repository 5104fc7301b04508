import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { MarketsDocument } from '../../api/generated/operations.js';
import { useLanguage } from '../../language/language-context.js';
import { languages } from '../../language/languages.js';

export interface Market {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Its names in the languages of the pages. */
  readonly also: readonly string[];
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
        found.push(...data.countries.edges.map(({ node: { code, name } }) => ({ code, name, also: namesOf(code) })));
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

/** @returns the name of a country in the language of the page; undefined until it is loaded */
export function useMarketName(code: string | undefined): string | undefined {
  const markets = useMarkets();
  return code === undefined ? undefined : markets?.find((each) => each.code === code.toUpperCase())?.name;
}

const regionNames = Object.keys(languages).map((tag) => new Intl.DisplayNames(tag, { type: 'region' }));

/** The browser knows the names of countries in both languages, so that a reader may type either. */
const namesOf = (code: string): string[] => regionNames.flatMap((names) => names.of(code) ?? []);
