import { errors } from '../../errors.js';
import { currencyIn } from '../../navigator/input/values.js';
import { connection, type Filter } from '../connection.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import type { Resolvers } from '../generated/resolvers.js';
import { agreementsInForce, among, facet, inCountry, ofScheme, relatedTo, validOn } from './filters.js';

/** Every type as a connection, with the filters that people expect. Rules have their own file. */
export const lists: Resolvers = {
  Query: {
    countries(_, args, context) {
      const day = dayArgument(args.asOf);
      return connection(context, 'Country', ['Country'], args, [
        relatedTo(context, 'membersOfBloc', 'bloc', args.bloc, { day }),
      ]);
    },
    blocs: (_, args, context) => connection(context, 'Bloc', ['Bloc'], args),
    agreements(_, args, context) {
      const day = dayArgument(args.asOf);
      return connection(context, 'Agreement', ['Agreement'], args, [
        facet('kind', args.kind),
        inCountry(context, 'agreementsOfParty', args.party, 'party', day),
        agreementsInForce(context, day),
      ]);
    },
    originRules: (_, args, context) =>
      connection(context, 'OriginRule', ['OriginRule'], args, [
        codeFilter(args.code),
        relatedTo(context, 'originRulesOfAgreement', 'agreement', args.agreement),
      ]),
    productClasses: (_, args, context) =>
      connection(context, 'ProductClass', ['ProductClass'], args, [
        ofScheme(args.scheme),
        relatedTo(context, 'classesBelow', 'class', args.below, { field: 'below' }),
      ]),
    traits: (_, args, context) => connection(context, 'Trait', ['Trait'], args),
    requirements: (_, args, context) =>
      connection(context, 'Requirement', ['Certification', 'Formality'], args, [atStage(context, args.stage)]),
    certifications: (_, args, context) =>
      connection(context, 'Certification', ['Certification'], args, [atStage(context, args.stage)]),
    formalities: (_, args, context) =>
      connection(context, 'Formality', ['Formality'], args, [atStage(context, args.stage)]),
    recognitions(_, args, context) {
      const day = dayArgument(args.asOf);
      return connection(context, 'Recognition', ['Recognition'], args, [
        inCountry(context, 'recognitionsIssuedIn', args.issuedIn, 'issuedIn', day),
        inCountry(context, 'recognitionsHonouredIn', args.honouredIn, 'honouredIn', day),
        validOn('inForceFrom', 'inForceTo', day),
      ]);
    },
    authorities: (_, args, context) => connection(context, 'Authority', ['Authority'], args),
    supportPrograms(_, args, context) {
      const day = dayArgument(args.openOn, 'openOn');
      return connection(context, 'SupportProgram', ['SupportProgram'], args, [
        relatedTo(context, 'programsAtStage', 'stage', args.stage),
        inCountry(context, 'programsForMarket', args.market, 'market', day),
        among(day, (open) => context.catalogue.idsPassing('programsOpenOn', { day: open })),
      ]);
    },
    termsList: (_, args, context) => connection(context, 'Terms', ['Terms'], args),
    needs: (_, args, context) => connection(context, 'Need', ['Need'], args),
    surveys: (_, args, context) => connection(context, 'Survey', ['Survey'], args),
    stages: (_, args, context) => connection(context, 'Stage', ['Stage'], args),
    coverages: (_, args, context) =>
      connection(context, 'Coverage', ['Coverage'], args, [
        facet('area', args.area),
        inCountry(context, 'coverageInMarket', args.market, 'market'),
      ]),
    exchangeRates: (_, args, context) =>
      connection(context, 'ExchangeRate', ['ExchangeRate'], args, [
        facet('currency', args.currency == null ? undefined : currencyIn(args.currency, 'currency')),
      ]),
    sources: (_, args, context) => connection(context, 'Source', ['Source'], args),
    claims: (_, args, context) => connection(context, 'Claim', ['Claim'], args),
  },
};

const atStage = (context: Context, stage: string | null | undefined) =>
  relatedTo(context, 'requirementsAtStage', 'stage', stage);

/**
 * Keeps rules of origin whose ten-digit range meets the code; all where no code is asked.
 * @throws `BAD_HS_CODE` for anything but 2 to 10 digits
 */
function codeFilter(given: string | null | undefined): Filter {
  if (given == null) return (ids) => ids;
  const digits = given.replace(/[.\s]/g, '');
  if (!/^\d{2,10}$/.test(digits)) throw errors.badHsCode({ given, wrong: 'is not 2 to 10 digits' }, { field: 'code' });
  const [from, to] = [digits.padEnd(10, '0'), digits.padEnd(10, '9')];
  return (ids, index) =>
    ids.filter((id) => {
      const { rangeFrom, rangeTo } = index.entry(id)?.facets ?? {};
      return rangeFrom !== undefined && rangeTo !== undefined && rangeFrom <= to && rangeTo >= from;
    });
}
