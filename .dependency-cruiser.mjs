// Which folder of src may import from which: `npm run boundaries`, and test/house/import-directions.test.ts.

/** The layers, lowest first. Each names the layers below it that it may import from, beside itself and packages. */
export const layers = {
  messages: [],
  day: [],
  written: ['day'],
  errors: ['written', 'messages'],
  text: [],
  clock: ['day'],
  config: ['day', 'errors', 'messages'],
  graph: ['errors', 'messages'],
  access: ['text', 'errors', 'messages'],
  'event-loop': [],
  portions: [],
  navigator: ['written', 'day', 'graph', 'event-loop', 'portions', 'errors', 'messages'],
  catalogue: ['written', 'graph', 'event-loop', 'portions', 'errors', 'messages'],
  audit: ['access', 'clock', 'day', 'graph', 'errors', 'messages'],
  knowledge: ['written', 'text', 'day', 'access', 'graph', 'errors', 'messages'],
  changesets: ['text', 'access', 'audit', 'knowledge', 'graph', 'errors', 'messages'],
  firms: ['written', 'access', 'audit', 'knowledge', 'graph', 'errors', 'messages'],
  alerts: [
    'access',
    'audit',
    'knowledge',
    'changesets',
    'firms',
    'navigator',
    'graph',
    'event-loop',
    'errors',
    'messages',
  ],
  ingest: ['written', 'day', 'access', 'audit', 'knowledge', 'clock', 'graph', 'errors', 'messages'],
  api: [
    'written',
    ...['access', 'audit', 'knowledge', 'changesets', 'navigator', 'catalogue', 'firms', 'alerts'],
    ...['clock', 'day', 'graph', 'event-loop', 'errors', 'messages'],
  ],
  server: ['access', 'api', 'errors', 'messages'],
  services: [
    ...['access', 'audit', 'knowledge', 'changesets', 'navigator', 'catalogue', 'firms', 'alerts', 'api'],
    ...['ingest', 'clock', 'graph', 'errors', 'messages'],
  ],
  'open-graph': ['config', 'graph', 'errors', 'messages'],
  main: [
    'open-graph',
    'services',
    'config',
    'clock',
    'graph',
    'catalogue',
    'access',
    'ingest',
    'api',
    'server',
    'errors',
    'messages',
  ],
  cli: [
    'written',
    'main',
    'open-graph',
    'services',
    'config',
    'clock',
    'day',
    'graph',
    'access',
    'audit',
    'knowledge',
    'changesets',
    'api',
    'ingest',
    'errors',
    'messages',
  ],
};

/** A layer is a folder, a file of its name, or both. */
const pathOf = (...names) => `^src/(${names.join('|')})(/|\\.ts$)`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const directions = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-imports-layers-below`,
  severity: 'error',
  from: { path: pathOf(layer) },
  to: { path: '^src/', pathNot: pathOf(layer, ...below) },
}));

/** Modules of the planner that read: the port, its rows, the navigator itself. All others are pure. */
const reading = '^src/navigator/(navigator\\.ts|law\\.ts|fetch/)';

/** What the pure modules of the planner may know of the graph: types of nodes and edges, and pure look-ups. */
const facts =
  '^src/graph/(generated/nodes|vocabulary/(agency-codes|edge|currencies|acting|code-of|harmonized-system|is-of|stated-rate)|order|group-by|property-graph)\\.ts$';

/** What people write, read without packages. */
const written = '^src/written/(?!countries/suggest\\.ts)';

/** Messages as data: rendering knows languages, and is not for the planner. */
const messages =
  '^src/messages/(messages|message|amounts|bracketed|areas/.*|definition|recorded|localized|kinds|parameter)\\.ts$';

/** @satisfies {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    { name: 'server-knows-only-built-pages', severity: 'error', from: { path: '^src/' }, to: { path: '^web/' } },
    {
      name: 'pages-use-the-public-api',
      comment: 'Beside the API, the pages share only how people write numbers, and Korean particles.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: ['^src/written/', '^src/messages/rendering/korean-[a-z]+\\.ts$'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'layer-is-known',
      severity: 'error',
      from: { path: '^src/', pathNot: pathOf(...Object.keys(layers)) },
      to: {},
    },
    ...directions,
    {
      name: 'only-composition-names-an-engine',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(open-graph\\.ts|main\\.ts|cli/|graph/(grafeo|neo4j)/)' },
      to: { path: '^src/graph/(grafeo|neo4j)/' },
    },
    {
      name: 'engines-are-apart',
      severity: 'error',
      from: { path: '^src/graph/(grafeo|neo4j)/' },
      to: { path: '^src/graph/(grafeo|neo4j)/', pathNot: '^src/graph/$1/' },
    },
    {
      name: 'only-grafeo-imports-its-package',
      severity: 'error',
      from: { pathNot: '^src/graph/grafeo/' },
      to: { path: 'node_modules/@grafeo-db/' },
    },
    {
      name: 'only-neo4j-imports-its-driver',
      severity: 'error',
      from: { pathNot: '^src/graph/neo4j/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'only-day-imports-its-package',
      severity: 'error',
      from: { pathNot: '^src/day\\.ts$' },
      to: { path: 'node_modules/temporal-polyfill/' },
    },
    {
      name: 'the-planner-is-pure',
      severity: 'error',
      from: { path: '^src/navigator/', pathNot: reading },
      to: { pathNot: ['^src/navigator/', '^src/(errors|day|portions)\\.ts$', written, facts, messages] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

export default configuration;
