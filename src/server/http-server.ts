import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { z } from 'zod';
import type { Limits } from '../api/limits/limits.js';

export type ConnectionLimits = Pick<Limits, 'arrivalMs' | 'pipelined'>;

/** Time for the next request on a connection that is open, in milliseconds: longer than usual proxies wait. */
const keepAliveMs = 72_000;

/**
 * A server of HTTP that closes a connection on which too many requests wait for their answers, and takes no connection
 * more than the process has files for.
 *
 * Node reads all requests of a packet in one turn of the event loop: 64 KiB hold 2,000 small ones, and nothing else runs
 * before all of them are begun. Clients that wait for an answer before they send the next request have one at a time.
 */
export function createHttpServer({ arrivalMs, pipelined }: ConnectionLimits, answer: RequestListener): Server {
  const options: ServerOptions = {
    keepAliveTimeout: keepAliveMs,
    requestTimeout: arrivalMs,
    headersTimeout: arrivalMs,
    connectionsCheckingInterval: arrivalMs / 6,
  };
  const server = createServer(options, answerWithin(pipelined, answer));
  server.maxConnections = connectionsAtMost() ?? server.maxConnections;
  return server;
}

function answerWithin(pipelined: number, answer: RequestListener): RequestListener {
  const unanswered = new WeakMap<Socket, number>();
  const count = (socket: Socket, more: number): number => {
    const sum = (unanswered.get(socket) ?? 0) + more;
    unanswered.set(socket, sum);
    return sum;
  };
  return (request, response) => {
    const { socket } = request;
    // What the packet still holds is read although the connection is closed.
    if (socket.destroyed) return;
    if (count(socket, 1) > pipelined) {
      socket.destroy();
      return;
    }
    response.once('close', () => count(socket, -1));
    answer(request, response);
  };
}

/** Open files that connections leave to the engine, its log and what else the process reads. */
const reservedFiles = 128;

const Report = z.object({ userLimits: z.object({ open_files: z.object({ soft: z.number() }) }) });

/**
 * Connections of a server: fewer than the files that the process may have open, as a write that cannot open the log of
 * the engine fails. Undefined where the system has no such limit.
 */
function connectionsAtMost(): number | undefined {
  const limit = Report.safeParse(process.report.getReport()).data?.userLimits.open_files.soft;
  return limit === undefined ? undefined : Math.max(1, limit - reservedFiles);
}
