import type { CodegenConfig } from '@graphql-codegen/cli';
import { nodeTypes } from './codegen/nodes.js';
import { filesPreset } from './codegen/preset.js';
import { readStatements } from './codegen/read-statements.js';
import { schemaStatements } from './codegen/schema-statements.js';
import { writeStatements } from './codegen/write-statements.js';
import { vocabulary } from './src/graph/vocabulary/vocabulary.js';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graph/generated/': {
      preset: filesPreset(() => [
        { name: 'nodes.ts', text: nodeTypes(vocabulary) },
        ...writeStatements(vocabulary),
        ...schemaStatements(vocabulary),
        ...readStatements(vocabulary),
      ]),
    },
  },
};

export default config;
