import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildASTSchema, print } from 'graphql';
import { apiReference } from './codegen/api-reference.js';
import { countryNames } from './codegen/country-names.js';
import { dataModel } from './codegen/data-model.js';
import { featureMappers } from './codegen/mappers.js';
import { nodeTypes } from './codegen/nodes.js';
import { filesPreset } from './codegen/preset.js';
import { publishedSchema } from './src/api/published-schema.js';
import { vocabulary } from './src/graph/vocabulary/vocabulary.js';

const nodeMappers = [
  ...vocabulary.nodes.keys(),
  ...[...vocabulary.groups.keys()].filter((name) => name !== 'Node'),
].map((name) => [name, `../../graph/generated/nodes.js#${name}Node`]);

const embeddedMappers = [...vocabulary.embedded.keys()].map((name) => [
  name,
  `../../graph/generated/nodes.js#${name} as ${name}Group`,
]);

/** Scalars that are strings in JSON and in TypeScript. */
const scalars = { ID: 'string', Date: 'string', DateTime: 'string', CountryCode: 'string', CurrencyCode: 'string' };

const config: CodegenConfig = {
  schema: print(publishedSchema()),
  generates: {
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        immutableTypes: true,
        enumType: 'string-literal',
        enumsAsTypes: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        contextType: '../context.js#Context',
        maybeValue: 'T | null | undefined',
        scalars: {
          ...scalars,
          FieldValues: '../../graph/vocabulary/hydrate.js#Properties',
        },
        mappers: {
          ...Object.fromEntries([...nodeMappers, ...embeddedMappers]),
          ...featureMappers(),
        },
      },
    },
    'src/cli/generated/operations.ts': {
      documents: 'src/cli/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        scalars,
      },
    },
    'web/api/generated/operations.ts': {
      documents: ['web/**/*.graphql', '!web/playground/**'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        optimizeDocumentNode: true,
        scalars: {
          ...scalars,
          // The pages ask for stored inputs of plans only.
          FieldValues: 'EntryPlanInput',
        },
      },
    },
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: false } },
    'docs/data-model.md': { preset: filesPreset(() => [{ name: '', text: dataModel(vocabulary) }]) },
    'docs/api/': {
      preset: filesPreset(() => apiReference(buildASTSchema(publishedSchema()))),
    },
    'src/written/generated/': {
      preset: filesPreset(() => [{ name: 'country-names.ts', text: countryNames() }]),
    },
    'src/graph/generated/': {
      preset: filesPreset(() => [{ name: 'nodes.ts', text: nodeTypes(vocabulary) }]),
    },
  },
};

export default config;
