import type { CodegenConfig } from '@graphql-codegen/cli';

const server = process.env.SERVER ?? 'http://localhost:4000';

const config: CodegenConfig = {
  schema: `${server}/schema.graphql`,
  documents: 'src/*.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', scalars: { Date: 'string', Decimal: 'string' }, useTypeImports: true },
    },
  },
  importExtension: '.js',
};

export default config;
