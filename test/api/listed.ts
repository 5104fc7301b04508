import { z } from 'zod';
import type { Api } from './api.js';

const list = z.object({ edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })) });

/** The entries of a list, such as `rules(market: "DE")`. */
export async function entries(api: Api, field: string): Promise<{ readonly id: string; readonly cursor: string }[]> {
  const data = await api.data(`{ list: ${field} { edges { cursor node { id } } } }`);
  return list.parse(data.list).edges.map(({ node, cursor }) => ({ id: node.id, cursor }));
}

export const listed = async (api: Api, field: string): Promise<string[]> =>
  (await entries(api, field)).map(({ id }) => id);
