import type { CodegenConfig } from '@graphql-codegen/cli';
import { nodeTypes } from './codegen/nodes.js';
import { filesPreset } from './codegen/preset.js';
import { readStatements } from './codegen/read-statements.js';
import { schemaStatements } from './codegen/schema-statements.js';
import { writeStatements } from './codegen/write-statements.js';
import { vocabulary } from './src/graph/vocabulary/vocabulary.js';

const nodeMappers = [
  ...vocabulary.nodes.keys(),
  ...[...vocabulary.groups.keys()].filter((name) => name !== 'Node'),
].map((name) => [name, `../../graph/generated/nodes.js#${name}Node`]);

/** The TypeScript types that stand behind the types of a plan. */
const planMappers = {
  EntryPlan: '../../navigator/navigator.js#PlanAnswer',
  MarketComparison: '../parents.js#MarketComparisonParent',
  MarketRow: '../../navigator/navigator.js#MarketAnswer',
  PlanChanges: '../../navigator/navigator.js#ChangesAnswer',
  PlanStep: '../parents.js#StepParent',
  AppliedRule: '../parents.js#AppliedRuleParent',
  SupportMatch: '../parents.js#SupportParent',
  JourneyStage: '../parents.js#JourneyStageParent',
  CostSummary: '../parents.js#CostParent',
  CostTotals: '../../navigator/plan.js#CostTotals as PlannedCostTotals',
  Cost: '../../graph/generated/nodes.js#Cost as StoredCost',
  DayRange: '../../graph/generated/nodes.js#DayRange as StoredDayRange',
  DutyQuote: '../../navigator/plan.js#DutyQuote as PlannedDutyQuote',
  DutyLine: '../../navigator/plan.js#DutyLine as PlannedDutyLine',
  DutyLayer: '../../navigator/plan.js#DutyLayer as PlannedDutyLayer',
  ChargeQuote: '../../navigator/plan.js#ChargeQuote as PlannedChargeQuote',
  ChargeLine: '../../navigator/plan.js#ChargeLine as PlannedChargeLine',
  PlanQuestion: '../../navigator/plan.js#PlanQuestion as PlannedPlanQuestion',
  RuledOut: '../../navigator/plan.js#RuledOut as PlannedRuledOut',
  Explanation: '../../navigator/plan.js#Explanation as PlannedExplanation',
  Citation: '../../navigator/plan.js#Citation as PlannedCitation',
  Credit: '../../navigator/plan.js#Credit as PlannedCredit',
  Deadline: '../../navigator/plan.js#Deadline as PlannedDeadline',
  Recurrence: '../../navigator/plan.js#Recurrence as PlannedRecurrence',
  PlanWarning: '../../navigator/plan.js#PlanWarning as PlannedPlanWarning',
  AreaCoverage: '../../navigator/plan.js#AreaCoverage as PlannedAreaCoverage',
  Subgraph: '../../navigator/plan.js#Subgraph as PlannedSubgraph',
  Offering: '../../navigator/plan.js#PlannedOffering',
  Report: '../../changesets/reports/report-state.js#ReportStatus as StoredReportStatus',
  ReportStatus: '../../changesets/reports/report-state.js#ReportStatus as StoredReportStatus',
  ReportFactPayload: '../parents.js#ReportFactPayloadParent',
  ReportPayload: '../parents.js#ReportPayloadParent',
  RuleStanding: '../../navigator/law/law-state.js#Standing',
};

/** The types behind what was published, and what was told of it. */
const newsMappers = {
  Revision: '../../knowledge/history/revision.js#Revision as StoredRevision',
  FactAt: '../../knowledge/history/fact-at.js#FactAt as StoredFactAt',
  Changeset: '../../changesets/changeset.js#Changeset as StoredChangeset',
  Change: '../../changesets/changeset.js#Change as StoredChange',
  ChangesetPayload: '../parents.js#ChangesetPayloadParent',
  ImpactedPlan: '../changesets/impacted-plans.js#ImpactedPlan as PlanOfExample',
  Impact: '../parents.js#ImpactParent',
  Publication: '../../knowledge/history/publication.js#Publication as ReadPublication',
  Watch: '../../alerts/watches/watch.js#Watch as KeptWatch',
  WatchNews: '../../alerts/watches/watch-news.js#WatchNews as KeptWatchNews',
  Reminder: '../../alerts/reminders/reminder.js#Reminder as DueReminder',
  FeedKey: '../../alerts/feed-keys/feed-keys.js#FeedKey as KeptFeedKey',
};

/** The types behind what is a firm's own. */
const firmMappers = {
  CompanyPayload: '../payload.js#Problems as CompanyProblems',
  ProductPayload: '../parents.js#ProductPayloadParent',
  SavedPlan: '../../firms/saved-plan.js#SavedPlan as KeptPlan',
  StepDone: '../../firms/saved-plan.js#DoneStep as KeptStep',
};

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
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
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          CountryCode: 'string',
          CurrencyCode: 'string',
          FieldValues: '../../graph/vocabulary/hydrate.js#Properties',
        },
        mappers: {
          Node: '../../graph/generated/nodes.js#AnyNode',
          Viewer: '../../access/viewer.js#Viewer as Asker',
          ...Object.fromEntries(nodeMappers),
          ...planMappers,
          ...newsMappers,
          ...firmMappers,
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
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', CountryCode: 'string', CurrencyCode: 'string' },
      },
    },
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: false } },
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
