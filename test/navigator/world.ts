import type { AnyNode, EdgeProperties, NodeName, NodeOf, RelationName } from '../../src/graph/generated/nodes.js';
import type { Localized } from '../../src/messages/localized.js';
import { type AnyEdge, type FactGraph, factGraph, type TariffRate } from '../../src/navigator/facts/fact-graph.js';
import type { PlanRequest } from '../../src/navigator/plan-request.js';

/** One end: an id, or `{ node: id, ...properties of the edge }`. */
type End<Type extends RelationName> = string | ({ readonly node: string } & Partial<EdgeProperties[Type]>);

/**
 * The special properties of a node: fields, `name` (a string is English), and its relations under their stored names.
 */
export type Draft<Name extends NodeName = NodeName> = Partial<Omit<NodeOf<Name>, '__typename' | 'id' | 'name'>> & {
  readonly name?: string | Localized;
} & { readonly [Type in RelationName]?: End<Type> | readonly End<Type>[] };

/** Nodes by type and id. */
export type Drafts = { readonly [Name in NodeName]?: { readonly [id: string]: Draft<Name> } };

/** The scope of `ask()`, for rules whose scope is not tested. */
export const HERE = { APPLIES_IN: 'country/DE', COVERS: 'hs/3304' } as const;

/** Data on every area that decides the verdict of `ask()`. Without it the verdict is UNKNOWN. */
export const RESEARCHED: Drafts = {
  Coverage: {
    'coverage/import-control': { ...HERE, area: 'IMPORT_CONTROL' },
    'coverage/conformity': { ...HERE, area: 'CONFORMITY' },
    'coverage/export-control': { APPLIES_IN: 'country/KR', COVERS: 'class/goods', area: 'EXPORT_CONTROL' },
  },
};

/**
 * A fictional world. In addition to the given nodes it always has `country/KR`, `country/DE`, the roots of the classes
 * with `hs/330499` below `hs/3304` below `hs/33`, and the four stages; a requirement is at `stage/entry` by default.
 * Later parts override earlier ones, node by node.
 */
export const world = (...parts: readonly Drafts[]): FactGraph => worldWithRates([], ...parts);

/** The same, with what tariff schedules state. */
export function worldWithRates(rates: readonly TariffRate[], ...parts: readonly Drafts[]): FactGraph {
  const drafts = new Map([BASE, ...parts].flatMap(entries));
  const nodes = [...drafts].map(([id, { name, draft }]) => nodeOf(name, id, draft));
  const edges = [...drafts].flatMap(([id, { draft }]) => edgesOf(id, draft));
  for (const edge of edges)
    if (!drafts.has(edge.to)) throw new Error(`${edge.from} ${edge.type} ${edge.to}: the world has no such node`);
  return factGraph(nodes, edges, rates);
}

/** Korean cosmetics to Germany, on 2026-11-01, by a firm without details. */
export function ask(question: Partial<PlanRequest> = {}): PlanRequest {
  const origin = question.origin ?? 'country/KR';
  const asOf = question.asOf ?? '2026-11-01';
  return {
    target: 'country/DE',
    origin,
    dispatch: origin,
    seat: origin,
    classId: 'hs/330499',
    productId: undefined,
    mode: 'GOODS',
    answers: [],
    consignment: {},
    sale: {},
    company: { holds: [] },
    asOf,
    entryOn: asOf,
    prefer: 'TIME',
    readings: [],
    ...question,
  };
}

const BASE: Drafts = {
  Country: { 'country/KR': { currency: 'KRW' }, 'country/DE': { currency: 'EUR' } },
  ProductClass: {
    'class/any': {},
    'class/goods': { PART_OF: 'class/any' },
    'class/services': { PART_OF: 'class/any' },
    'class/technology': { PART_OF: 'class/any' },
    'hs/33': { PART_OF: 'class/goods' },
    'hs/3304': { PART_OF: 'hs/33' },
    'hs/330499': { PART_OF: 'hs/3304' },
  },
  Stage: {
    'stage/preparation': { order: 1, NEXT: 'stage/entry' },
    'stage/entry': { order: 2, NEXT: 'stage/settlement' },
    'stage/settlement': { order: 3, NEXT: 'stage/expansion' },
    'stage/expansion': { order: 4 },
  },
};

/** Default values. Only types that the planner reads have any. */
type Defaults = { readonly [Name in NodeName]?: Omit<NodeOf<Name>, '__typename' | 'id' | 'name'> };

const DEFAULTS: Defaults = {
  AgencyCode: { area: 'IMPORT_CONTROL', side: 'IMPORT', question: { en: 'Which product code do they have?' } },
  Agreement: { kind: 'TRADE', status: 'IN_FORCE' },
  Authority: {},
  Bloc: { kind: 'CUSTOMS_UNION' },
  Certification: {},
  Claim: { field: 'rate', standing: 'CHOSEN' },
  Company: {},
  Country: { code: 'XX', iso3: 'XXX' },
  Coverage: { area: 'DUTY', level: 'COVERED' },
  CustomsRule: { area: 'DUTY', side: 'IMPORT', kind: 'MFN' },
  ExchangeRate: { currency: 'EUR', month: '2026-10', perUsd: 1 },
  Formality: { kind: 'REGISTRATION' },
  Need: {},
  OriginRule: { rangeFrom: '0101000000', rangeTo: '9799999999', text: 'Change of heading' },
  Product: { mode: 'GOODS' },
  ProductClass: { scheme: 'hs' },
  Recognition: { effect: 'FULL' },
  Regulation: { area: 'CONFORMITY', side: 'MARKET' },
  Source: { kind: 'OFFICIAL_TEXT' },
  Stage: { order: 1 },
  SupportProgram: { kind: 'VOUCHER' },
  Survey: { kind: 'UNKNOWN' },
  Terms: { round: { en: '1' } },
  Trait: { kind: 'YES_NO', subject: 'OFFERING', question: { en: 'Is it so?' } },
};

const EDGE_DEFAULTS: { readonly [Type in RelationName]?: EdgeProperties[Type] } = {
  CITES: { confidence: 'OFFICIAL' },
  MEASURED: { share: 0 },
  REQUIRES: { force: 'MUST' },
};

type AnyDraft = { readonly name: NodeName; readonly draft: Draft };

function entries(drafts: Drafts): readonly (readonly [string, AnyDraft])[] {
  return names(drafts).flatMap((name) =>
    Object.entries(drafts[name] ?? {}).map(([id, draft]) => {
      const staged = name === 'Formality' || name === 'Certification' ? { AT_STAGE: 'stage/entry', ...draft } : draft;
      return [id, { name, draft: staged }] as const;
    }),
  );
}

function nodeOf(name: NodeName, id: string, draft: Draft): AnyNode {
  const fields = Object.entries(draft).filter(([key]) => key !== 'name' && !isRelation(key));
  const own = codeOf(name, id);
  const built = {
    ...DEFAULTS[name],
    ...own,
    ...Object.fromEntries(fields),
    __typename: name,
    id,
    name: typeof draft.name === 'object' ? draft.name : { en: draft.name ?? id },
  };
  // The defaults have every required field of the type, and a draft only fields of that type.
  return built as unknown as AnyNode;
}

function codeOf(name: NodeName, id: string): object {
  if (name === 'ProductClass') return { scheme: id.split('/')[0], code: id.split('/')[1] };
  return name === 'Country' ? { code: id.split('/')[1] } : {};
}

function edgesOf(id: string, draft: Draft): readonly AnyEdge[] {
  return Object.entries(draft).flatMap(([key, ends]) => (isRelation(key) ? edgesOfType(id, key, ends) : []));
}

function edgesOfType(from: string, type: RelationName, ends: unknown): readonly AnyEdge[] {
  const list: readonly unknown[] = Array.isArray(ends) ? ends : [ends];
  return list.map((end) => {
    // Checked by the type `Draft` at the declaration of the world.
    const { node, ...properties } = typeof end === 'string' ? { node: end } : (end as { node: string });
    return { type, from, to: node, properties: { ...EDGE_DEFAULTS[type], ...properties } } as unknown as AnyEdge;
  });
}

/** Stored relations are upper case, fields are not. */
function isRelation(key: string): key is RelationName {
  return /^[A-Z][A-Z_]*$/.test(key);
}

function names(drafts: Drafts): readonly NodeName[] {
  return Object.keys(drafts).filter((key): key is NodeName => key in DEFAULTS);
}
