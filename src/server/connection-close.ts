import type { Socket } from 'node:net';

const waiting = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls back when a connection is closed, at once if it already is. Of several requests that arrived at once over one
 * connection, only the first learns of the close from its own response: the others do not have the connection yet.
 * @returns cancels the call
 */
export function atClose(socket: Socket, done: () => void): () => void {
  if (socket.destroyed) done();
  let all = waiting.get(socket);
  if (all === undefined) {
    const created = new Set<() => void>();
    socket.once('close', () => {
      for (const each of created) each();
    });
    waiting.set(socket, created);
    all = created;
  }
  const known = all.add(done);
  return () => void known.delete(done);
}
