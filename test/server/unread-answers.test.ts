import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Limits } from '../../src/api/limits/limits.js';
import type { Server } from '../../src/server/server.js';
import { createUnreadAnswers } from '../../src/server/unread-answers.js';
import { until } from '../until.js';
import { toyServer } from './toy.js';

describe('answers that nobody reads', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const limits = { unreadMs: 1_000, unreadBytesEach: 100, unreadBytes: 250 };
  const held = () => {
    const unread = createUnreadAnswers(limits);
    const closed: string[] = [];
    const hold = (whose: string, bytes: number, name = whose) => unread.hold(whose, bytes, () => closed.push(name));
    return { unread, closed, hold };
  };

  it('are cut off when their time is over, and only those', () => {
    const { unread, closed, hold } = held();
    hold('a', 10, 'slow');
    const release = hold('a', 20, 'read');
    vi.advanceTimersByTime(900);
    release();
    release();
    hold('a', 5, 'later');
    vi.advanceTimersByTime(200);
    expect(closed).toEqual(['slow']);
    expect([unread.bytes, unread.cut]).toEqual([5, 1]);
  });

  it('are cut off, the oldest first, if one caller leaves too many bytes, and those of others are not', () => {
    const { unread, closed, hold } = held();
    hold('b', 90, 'of b');
    hold('a', 60, 'first');
    hold('a', 40, 'second');
    expect(closed).toEqual([]);
    hold('a', 50, 'third');
    expect(closed).toEqual(['first']);
    expect(unread.bytes).toBe(180);
  });

  it('are cut off if all together leave too many bytes: those of the caller who leaves the most', () => {
    const { unread, closed, hold } = held();
    hold('small', 10);
    hold('large', 40, 'large 1');
    hold('large', 50, 'large 2');
    hold('c', 80);
    hold('d', 70);
    expect(closed).toEqual([]);
    hold('e', 40);
    expect(closed).toEqual(['large 1']);
    hold('f', 30);
    expect(closed).toEqual(['large 1', 'c']);
    expect(unread.bytes).toBe(200);
  });

  it('are kept if it is the only one of its caller: one answer has a limit of its own', () => {
    const { closed, hold } = held();
    hold('a', 500);
    expect(closed).toEqual([]);
  });
});

describe('a server whose clients do not read', () => {
  const sockets: Socket[] = [];
  let server: Server;
  let port: number;
  const serve = async (limits: Partial<Limits>) => {
    server = await toyServer({ limits });
    port = Number(new URL(await server.listen('127.0.0.1', 0)).port);
  };
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await server.stop();
  });

  /** Longer than the buffers of the connections on this machine. */
  const body = JSON.stringify({
    query: `query ($name: String) { ${Array.from({ length: 40 }, (_, n) => `a${n}: hello(name: $name)`).join(' ')} }`,
    variables: { name: 'x'.repeat(200_000) },
  });
  const limits: Partial<Limits> = { rootFields: 50, answerBytes: 20_000_000 };

  /** Sends a request, and reads nothing of its answer. */
  const ask = (times = 1): { readonly isClosed: () => boolean; readonly socket: Socket } => {
    let isClosed = false;
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket
      .on('error', () => {})
      .on('close', () => {
        isClosed = true;
      });
    socket.pause();
    const request = `POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
    socket.write(request.repeat(times));
    return { socket, isClosed: () => isClosed };
  };
  const metric = async (name: string): Promise<number> => {
    const { body: text } = await server.app.inject('/metrics');
    return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1]);
  };
  const unreadBytes = () => metric('http_unread_bytes');

  it('cuts an answer off that is not read in time', async () => {
    await serve({ ...limits, unreadMs: 500 });
    ask();
    await until(async () => (await unreadBytes()) > 1_000_000);
    await until(async () => (await metric('http_unread_answers_cut')) === 1);
    expect(await unreadBytes()).toBeLessThan(1_000_000);
  });

  it('holds no more bytes for one asker than it may leave unread', async () => {
    const unreadBytesEach = 20_000_000;
    await serve({ ...limits, unreadBytesEach });
    for (let count = 0; count < 8; count += 1) ask();
    // Two of them fit.
    await until(async () => (await metric('http_unread_answers_cut')) === 6);
    expect(await unreadBytes()).toBeLessThan(unreadBytesEach);
    expect(await unreadBytes()).toBeGreaterThan(unreadBytesEach / 2);
  });

  it('sends an answer whole to a client that reads it later', async () => {
    await serve(limits);
    const { socket } = ask();
    await until(async () => (await unreadBytes()) > 1_000_000);
    let received = 0;
    socket.on('data', (chunk) => {
      received += chunk.length;
    });
    socket.resume();
    await until(() => received > 8_000_000);
    await until(async () => (await unreadBytes()) < 1_000_000);
    expect(await metric('http_unread_answers_cut')).toBe(0);
  });

  it('forgets the answers of a connection that is closed, those too that waited behind others', async () => {
    await serve(limits);
    const { socket } = ask(3);
    await until(async () => (await unreadBytes()) > 20_000_000);
    socket.destroy();
    await until(async () => (await unreadBytes()) < 1_000_000);
    expect(await metric('http_unread_answers_cut')).toBe(0);
  });
});
