import type { Facets } from '../../catalogue/index/entry.js';
import type { RelationFilter } from '../../catalogue/lists/filters.js';
import { withinLaw } from '../../catalogue/lists/law-in-country.js';
import type { Named } from '../../catalogue/nearest.js';
import { schemeArgument } from '../../catalogue/schemes.js';
import type { Area } from '../../graph/generated/nodes.js';
import { agreementStanding } from '../../navigator/law/agreement-standing.js';
import type { Filter } from '../connection.js';
import type { Context } from '../context.js';
import { countryArgument, idArgument } from '../id-argument.js';

/** An optional filter: absent, it passes everything. */
type Given = string | null | undefined;

/** Passes those whose field has the value. */
export function facet(name: keyof Facets, value: Given): Filter {
  return (ids, index) => (value == null ? ids : ids.filter((id) => index.entry(id)?.facets[name] === value));
}

/** Passes the ids that are found for the given value. */
export function among(given: Given, find: (given: string) => Promise<ReadonlySet<string>>): Filter {
  return async (ids) => {
    if (given == null) return ids;
    const kept = await find(given);
    return ids.filter((id) => kept.has(id));
  };
}

/** Passes those that a statement finds for the thing with this id. */
export function relatedTo(
  context: Context,
  filter: RelationFilter,
  what: Exclude<Named, 'country'>,
  given: Given,
  { field = what, day = context.today() }: { readonly field?: string; readonly day?: string | undefined } = {},
): Filter {
  return among(given, async (id) =>
    context.catalogue.idsPassing(filter, { [what]: await idArgument(context, what, id, field), day }),
  );
}

/** A country that a list is filtered by. */
export interface InCountry {
  readonly code: Given;
  readonly field: string;
  readonly day?: string | undefined;
  /** The area of law of everything in the list; absent if each entry has its own. */
  readonly area?: Area;
}

/** Passes those that a statement finds for the territories whose law applies in a country on the day. */
export function inCountry(
  context: Context,
  filter: RelationFilter,
  { code: given, field, day, area }: InCountry,
): Filter {
  const { catalogue } = context;
  return among(given, async (code) => {
    const country = await countryArgument(context, code, field);
    const on = day ?? context.today();
    const law = await catalogue.lawIn(country, on);
    return catalogue.idsPassing(filter, { ...withinLaw(law, area), day: on });
  });
}

/** Passes rules that are in force on the day. */
export function rulesInForce({ loaders }: Context, day: string | undefined): Filter {
  return async (ids) => {
    if (day === undefined) return ids;
    const standings = await Promise.all(ids.map((id) => loaders.standing(day, id)));
    return ids.filter((_, place) => standings[place]?.state === 'IN_FORCE');
  };
}

/** Passes agreements that are in force on the day; one that is only signed is not. */
export function agreementsInForce({ loaders }: Context, day: string | undefined): Filter {
  return async (ids) => {
    if (day === undefined) return ids;
    const agreements = await Promise.all(ids.map((id) => loaders.node(id)));
    return agreements.flatMap((node) =>
      node?.__typename === 'Agreement' && agreementStanding(node, day).state === 'IN_FORCE' ? [node.id] : [],
    );
  };
}

/** Passes those whose period contains the day. Both ends are inclusive, an absent end is open. */
export function validOn(from: keyof Facets, to: keyof Facets, day: string | undefined): Filter {
  return (ids, index) =>
    day === undefined
      ? ids
      : ids.filter((id) => {
          const facets = index.entry(id)?.facets ?? {};
          return (facets[from] ?? day) <= day && (facets[to] ?? day) >= day;
        });
}

/** Passes classes of a scheme. @throws `UNKNOWN_SCHEME` */
export const ofScheme =
  (given: Given): Filter =>
  (ids, index) =>
    facet('scheme', schemeArgument(index, given))(ids, index);
