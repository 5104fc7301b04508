import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { z } from 'zod';
import type { Limits } from '../api/limits/limits.js';

export type ConnectionLimits = Pick<Limits, 'arrivalMs' | 'pipelined'>;

/** Time for the next request on an open connection, in milliseconds: longer than usual proxies wait. */
const keepAliveMs = 72_000;

/**
 * An HTTP server that closes a connection with too many requests waiting for their answers, and accepts no more
 * connections than the process can have files.
 *
 * Node reads all requests of a packet in one turn of the event loop: 64 KiB can contain 2,000 small ones, and nothing
 * else runs before all of them have started. Clients that wait for an answer before the next request have one at a
 * time.
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
    // Node reads the rest of the packet although the connection is closed.
    if (socket.destroyed) return;
    if (count(socket, 1) > pipelined) {
      socket.destroy();
      return;
    }
    response.once('close', () => count(socket, -1));
    answer(request, response);
  };
}

/** Open files that connections leave for the engine, its log and other reads of the process. */
const reservedFiles = 128;

const Report = z.object({ userLimits: z.object({ open_files: z.object({ soft: z.number() }) }) });

/**
 * The maximum number of connections of a server: fewer than the open files of the process, as a write fails if the
 * engine cannot open its log. Undefined if the system has no such limit.
 */
function connectionsAtMost(): number | undefined {
  const limit = Report.safeParse(process.report.getReport()).data?.userLimits.open_files.soft;
  return limit === undefined ? undefined : Math.max(1, limit - reservedFiles);
}
