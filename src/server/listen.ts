import type { FastifyInstance } from 'fastify';
import { errors } from '../errors.js';

/**
 * Listens, and returns the address.
 * Fails with `PORT_IN_USE` or `CANNOT_LISTEN`.
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    if (reason === 'EADDRINUSE') throw errors.portInUse({ host, port }, { cause });
    throw errors.cannotListen({ host, port, reason }, { cause });
  }
}
