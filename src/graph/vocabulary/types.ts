/** The vocabulary of the graph, as the SDL states it. */
export type Vocabulary = {
  /** By the type's name. */
  readonly nodes: ReadonlyMap<string, NodeType>;
  /** The types that carry an interface or union, by its name. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** The fields of the embedded groups, by the type's name. */
  readonly embedded: ReadonlyMap<string, readonly Field[]>;
  /** Look-ups and lists of the catalogue, in the order of the schema. */
  readonly lists: readonly List[];
  /** Stored relationships, by relationship type. */
  readonly relations: ReadonlyMap<string, RelationType>;
};

/** A look-up and a list of the catalogue. */
export type List = {
  /** The node type or interface that is listed: `Survey`. */
  readonly type: string;
  /** Names of the node types in it. */
  readonly types: readonly string[];
  /** The fields of `Query`: `survey`, `surveys`. */
  readonly lookUp: string;
  readonly list: string;
  /** The argument of the look-up, with its type as the schema writes it. */
  readonly by: { readonly name: string; readonly type: string };
  /** Descriptions of the look-up and of the list. */
  readonly one: string;
  readonly many: string;
};

export type NodeType = {
  readonly name: string;
  readonly label: string;
  readonly description: string | undefined;
  /** All labels of such a node: its own, its interfaces', `Entity`. */
  readonly labels: readonly string[];
  readonly sourced: boolean;
  readonly private: boolean;
  readonly fields: readonly Field[];
  readonly relations: readonly Relation[];
};

export type ScalarKind = 'string' | 'int' | 'float' | 'boolean' | 'date' | 'enum';

export type Field = {
  readonly name: string;
  readonly kind: ScalarKind | 'localized' | 'embedded';
  /** The GraphQL type: `Date`, `Area`, `DayRange`. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly searched: boolean;
  readonly facet: boolean;
  /** Only of an enum. */
  readonly values: readonly string[];
  /** Only of an embedded group. */
  readonly fields: readonly Field[];
  readonly description: string | undefined;
};

export type Relation = {
  /** The field of the type: `appliesIn`. */
  readonly field: string;
  readonly description: string | undefined;
  /** The relationship: `APPLIES_IN`. */
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  /** The GraphQL type at the other end: a node type, an interface or a union. */
  readonly target: string;
  /** Names of the node types that are allowed at the other end. */
  readonly targets: readonly string[];
  /** The label that all of them carry. */
  readonly targetLabel: string;
  /** The field of the edge type that is the other end; undefined if the relation has no properties in this field. */
  readonly end: string | undefined;
  readonly properties: readonly Field[];
  /** Names of the properties that distinguish edges between the same ends. */
  readonly key: readonly string[];
  readonly min: number;
  readonly max: number | undefined;
};

export type RelationType = {
  readonly type: string;
  /** Every property of an edge of this type, over all fields that write it. */
  readonly properties: readonly Field[];
  /** Names of the properties that distinguish edges between the same ends. */
  readonly key: readonly string[];
  /** The property for the last day, if such an edge can end. */
  readonly lastDay: string | undefined;
};
