import type { Socket } from 'node:net';

const waiting = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls back when a connection is closed, at once where it is. Of several requests that came at once over one connection,
 * only the first hears of that by its own response: the others have not been given the connection yet.
 * @returns calls it off
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
