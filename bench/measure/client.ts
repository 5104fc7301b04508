import { Agent, request } from 'node:http';
import type { Operation } from '../operations/operations.js';

/** Sends one GraphQL request over a connection that stays open, and reads the whole answer. */
export type Client = () => Promise<string>;

/** @param connections the maximum number of open ones */
export function createClient(url: string, { language = 'en', ...operation }: Operation, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const body = Buffer.from(JSON.stringify(operation));
  const headers = { 'content-type': 'application/json', 'content-length': body.length, 'accept-language': language };
  return () =>
    new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
}
