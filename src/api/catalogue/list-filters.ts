import { errors } from '../../errors.js';
import type { ListField } from '../../graph/generated/nodes.js';
import { currencyIn } from '../../navigator/input/values.js';
import { codeDigits } from '../../written/code-text.js';
import type { Filter } from '../connection.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { QueryResolvers, QueryRulesArgs } from '../generated/resolvers.js';
import { idArgument } from '../id-argument.js';
import { agreementsInForce, among, facet, inCountry, ofScheme, relatedTo, rulesInForce, validOn } from './filters.js';

type Arguments<Field extends ListField> = Parameters<
  Extract<NonNullable<QueryResolvers[Field]>, (...given: never[]) => unknown>
>[1];

/** A list with more arguments than those of a page. Each must have an entry below, or this file does not compile. */
export type FilteredList = {
  [Field in ListField]: Exclude<keyof Arguments<Field>, 'first' | 'after'> extends never ? never : Field;
}[ListField];

/** The filters of a list, from its arguments. */
export type ListFilters = {
  readonly [Field in FilteredList]: (args: Arguments<Field>, context: Context) => readonly Filter[];
};

export const listFilters: ListFilters = {
  countries: ({ asOf, bloc }, context) => [
    relatedTo(context, 'membersOfBloc', 'bloc', bloc, { day: dayArgument(asOf) }),
  ],
  agreements(args, context) {
    const day = dayArgument(args.asOf);
    return [
      facet('kind', args.kind),
      inCountry(context, 'agreementsOfParty', { code: args.party, field: 'party', day, area: 'DUTY' }),
      agreementsInForce(context, day),
    ];
  },
  originRules: ({ code, agreement }, context) => [
    codeFilter(code),
    relatedTo(context, 'originRulesOfAgreement', 'agreement', agreement),
  ],
  productClasses: ({ scheme, below }, context) => [
    ofScheme(scheme),
    relatedTo(context, 'classesBelow', 'class', below, { field: 'below' }),
  ],
  rules: (args, context) => rules(args, context),
  regulations: (args, context) => rules(args, context),
  customsRules: (args, context) => rules(args, context, [facet('kind', args.kind)]),
  requirements: atStage,
  certifications: atStage,
  formalities: atStage,
  recognitions(args, context) {
    const day = dayArgument(args.asOf);
    return [
      inCountry(context, 'recognitionsIssuedIn', { code: args.issuedIn, field: 'issuedIn', day, area: 'CONFORMITY' }),
      inCountry(context, 'recognitionsHonouredIn', {
        code: args.honouredIn,
        field: 'honouredIn',
        day,
        area: 'CONFORMITY',
      }),
      validOn('inForceFrom', 'inForceTo', day),
    ];
  },
  supportPrograms(args, context) {
    const day = dayArgument(args.openOn, 'openOn');
    return [
      relatedTo(context, 'programsAtStage', 'stage', args.stage),
      inCountry(context, 'programsForMarket', { code: args.market, field: 'market', day, area: 'SUPPORT' }),
      among(day, (open) => context.catalogue.idsPassing('programsOpenOn', { day: open })),
    ];
  },
  coverages: ({ area, market }, context) => [
    facet('area', area),
    inCountry(context, 'coverageInMarket', { code: market, field: 'market' }),
  ],
  exchangeRates: ({ currency }) => [facet('currency', currency == null ? undefined : currencyIn(currency, 'currency'))],
};

/** By market, class, area and kind; with a day, those that are in force on it. */
function rules(args: Partial<QueryRulesArgs>, context: Context, further: readonly Filter[] = []): readonly Filter[] {
  const day = dayArgument(args.asOf);
  return [
    facet('area', args.area),
    ...further,
    inCountry(context, 'rulesInMarket', { code: args.market, field: 'market', day }),
    among(args.class, async (id) => context.catalogue.rulesOfClass(await idArgument(context, 'class', id, 'class'))),
    rulesInForce(context, day),
  ];
}

function atStage({ stage }: Arguments<'requirements'>, context: Context): readonly Filter[] {
  return [relatedTo(context, 'requirementsAtStage', 'stage', stage)];
}

/**
 * Passes rules of origin whose ten-digit range overlaps the code; all without a code.
 * @throws `BAD_HS_CODE` for anything but 2 to 10 digits
 */
function codeFilter(given: string | null | undefined): Filter {
  if (given == null) return (ids) => ids;
  const digits = codeDigits(given);
  if (digits === undefined) throw errors.badTariffCode({ given }, { field: 'code' });
  const [from, to] = [digits.padEnd(10, '0'), digits.padEnd(10, '9')];
  return (ids, index) =>
    ids.filter((id) => {
      const { rangeFrom, rangeTo } = index.entry(id)?.facets ?? {};
      return rangeFrom !== undefined && rangeTo !== undefined && rangeFrom <= to && rangeTo >= from;
    });
}
