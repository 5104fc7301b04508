import { errors } from '../../errors.js';

const address = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]/;

/** A URI as messages may show it: without user, password and parameters. Fails with `BAD_INPUT` where it is no address of Neo4j. */
export function shownUri(uri: string): string {
  const shown = uri.replace(/\/\/[^/]*@/, '//').replace(/[?#].*$/, '');
  if (address.test(shown)) return shown;
  throw errors.invalid(
    { given: shown, right: 'give an address such as "neo4j://localhost:7687" (also neo4j+s, bolt, bolt+s)' },
    { field: 'NEO4J_URI' },
  );
}
