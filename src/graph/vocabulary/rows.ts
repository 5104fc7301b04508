import { z } from 'zod';
import type { Row } from '../port.js';
import type { Properties } from './hydrate.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties of a node or a relationship, as they are stored. */
const properties = z.custom<Properties>(isObject);

/** The properties of a node of the vocabulary; a housekeeping node may have no `id`. */
const identified = z.custom<Properties & { readonly id: string }>(
  (value) => isObject(value) && 'id' in value && typeof value.id === 'string',
);

const labels = z.array(z.string());
const node = z.object({ node: properties, labels });
const end = z.object({ edge: properties, node: identified, labels });
const typedEnd = end.extend({ type: z.string() });

const nodeWithEdges = node.extend({ edges: z.array(typedEnd) });
const edgesOfNode = z.object({ id: z.string(), edges: z.array(typedEnd) });
const endsOfNode = z.object({ id: z.string(), ends: z.array(end) });

/** The other end of a relationship, with the type and the properties of the relationship. */
export type StoredEnd = z.infer<typeof typedEnd>;

/** A row of `node` and `labels`. */
export const readStoredNode = (row: Row): z.infer<typeof node> => node.parse(row);

/** A row of `node`, `labels` and `edges`: a node with relationships that start at it. */
export const readNodeWithEdges = (row: Row): z.infer<typeof nodeWithEdges> => nodeWithEdges.parse(row);

/** A row of `id` and `edges`: relationships of any type at one node. */
export const readEdges = (row: Row): z.infer<typeof edgesOfNode> => edgesOfNode.parse(row);

/** A row of `id` and `ends`: relationships of one type at one node. */
export const readEnds = (row: Row): z.infer<typeof endsOfNode> => endsOfNode.parse(row);
