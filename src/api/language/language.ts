import { type GraphQLEnumType, type GraphQLSchema, isEnumType, isIntrospectionType } from 'graphql';
import { missingTexts } from '../../catalogue/missing-texts.js';
import { nearestWords } from '../../errors/nearest-words.js';
import { errors } from '../../errors.js';
import { termIn } from '../../messages/rendering/terms.js';
import { nodeConnection } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { languageArgument } from './language-argument.js';

export const language: Resolvers = {
  Query: {
    displayNames: (_, { enums, lang }, context, { schema }) => {
      const shown = languageArgument(lang, 'lang') ?? context.language;
      return enumsNamed(schema, enums).map((each) => ({
        enum: each.name,
        values: each.getValues().map(({ name }) => ({ value: name, name: termIn(shown, each.name, name) })),
      }));
    },
    async missingTexts(_, { language: asked, first, after, ...filter }, context) {
      const index = await context.index();
      const wanted = { ...filter, language: languageArgument(asked, 'language') };
      const found = await context.inTurn(() => missingTexts(index, wanted, { first, after }));
      return { ...(await nodeConnection(context, found)), totalCount: found.total };
    },
  },
};

/** @throws `UNKNOWN_TYPE` */
function enumsNamed(schema: GraphQLSchema, given: readonly string[] | null | undefined): readonly GraphQLEnumType[] {
  const enums = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((each) => !isIntrospectionType(each));
  if (given == null) return enums;
  return given.map((name) => {
    const found = enums.find((each) => each.name === name);
    if (found !== undefined) return found;
    const nearest = nearestWords(
      enums.map((each) => each.name),
      name,
    );
    throw errors.unknownEnum({ given: name, nearest }, { field: 'enums' });
  });
}
