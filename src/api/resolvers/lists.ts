import { countryId } from '../../navigator/ask/values.js';
import { dayArgument } from '../day-argument.js';
import type { Resolvers } from '../generated/resolvers.js';
import { connection, facet, passing, validOn } from '../lists.js';
import { codeFilter } from './origin-code.js';

/** Every type as a connection, with the filters that people expect. Rules have their own file. */
export const lists: Resolvers = {
  Query: {
    countries: (_, args, context) =>
      connection(context, 'Country', ['Country'], args, [
        passing(context.catalogue, 'membersOfBloc', args.bloc, (bloc) => ({
          bloc,
          day: dayArgument(args.asOf) ?? context.today(),
        })),
      ]),
    blocs: (_, args, context) => connection(context, 'Bloc', ['Bloc'], args),
    agreements: (_, args, context) =>
      connection(context, 'Agreement', ['Agreement'], args, [
        passing(context.catalogue, 'agreementsOfParty', args.party, (code) => ({ country: countryId(code) })),
        facet('kind', args.kind),
        validOn('inForceFrom', 'inForceTo', dayArgument(args.asOf)),
      ]),
    originRules: (_, args, context) =>
      connection(context, 'OriginRule', ['OriginRule'], args, [
        passing(context.catalogue, 'originRulesOfAgreement', args.agreement, (agreement) => ({ agreement })),
        codeFilter(args.code),
      ]),
    productClasses: (_, args, context) =>
      connection(context, 'ProductClass', ['ProductClass'], args, [
        passing(context.catalogue, 'classesBelow', args.below, (id) => ({ class: id })),
        facet('scheme', args.scheme),
      ]),
    traits: (_, args, context) => connection(context, 'Trait', ['Trait'], args),
    requirements: (_, args, context) =>
      connection(context, 'Requirement', ['Certification', 'Formality'], args, [
        passing(context.catalogue, 'requirementsAtStage', args.stage, (stage) => ({ stage })),
      ]),
    certifications: (_, args, context) =>
      connection(context, 'Certification', ['Certification'], args, [
        passing(context.catalogue, 'requirementsAtStage', args.stage, (stage) => ({ stage })),
      ]),
    formalities: (_, args, context) =>
      connection(context, 'Formality', ['Formality'], args, [
        passing(context.catalogue, 'requirementsAtStage', args.stage, (stage) => ({ stage })),
      ]),
    recognitions: (_, args, context) =>
      connection(context, 'Recognition', ['Recognition'], args, [
        passing(context.catalogue, 'recognitionsIssuedIn', args.issuedIn, (code) => ({ country: countryId(code) })),
        passing(context.catalogue, 'recognitionsHonouredIn', args.honouredIn, (code) => ({ country: countryId(code) })),
        validOn('inForceFrom', 'inForceTo', dayArgument(args.asOf)),
      ]),
    authorities: (_, args, context) => connection(context, 'Authority', ['Authority'], args),
    supportPrograms: (_, args, context) =>
      connection(context, 'SupportProgram', ['SupportProgram'], args, [
        passing(context.catalogue, 'programsAtStage', args.stage, (stage) => ({ stage })),
        passing(context.catalogue, 'programsForMarket', args.market, (code) => ({ country: countryId(code) })),
        passing(context.catalogue, 'programsOpenOn', dayArgument(args.openOn, 'openOn'), (day) => ({ day })),
      ]),
    termsList: (_, args, context) => connection(context, 'Terms', ['Terms'], args),
    needs: (_, args, context) => connection(context, 'Need', ['Need'], args),
    surveys: (_, args, context) => connection(context, 'Survey', ['Survey'], args),
    stages: (_, args, context) => connection(context, 'Stage', ['Stage'], args),
    coverages: (_, args, context) =>
      connection(context, 'Coverage', ['Coverage'], args, [
        passing(context.catalogue, 'coverageInMarket', args.market, (code) => ({ country: countryId(code) })),
        facet('area', args.area),
      ]),
    exchangeRates: (_, args, context) =>
      connection(context, 'ExchangeRate', ['ExchangeRate'], args, [facet('currency', args.currency?.toUpperCase())]),
    sources: (_, args, context) => connection(context, 'Source', ['Source'], args),
    claims: (_, args, context) => connection(context, 'Claim', ['Claim'], args),
  },
};
