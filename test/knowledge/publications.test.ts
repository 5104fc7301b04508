import { describe, expect, it, vi } from 'vitest';
import type { History } from '../../src/knowledge/history/history.js';
import { news } from '../../src/knowledge/history/news.js';
import { createPublications } from '../../src/knowledge/history/publications.js';
import { revision } from '../changesets/revisions.js';

const patient = new AbortController().signal;
const silent = { warn: () => {} };

describe('news of publications', () => {
  it('reaches everybody who waits when it is announced', async () => {
    const publications = createPublications({ published: async () => 3, log: silent });
    const waiting = publications.after(3, patient);
    publications.announce(4);
    expect(await waiting).toBe(4);
    publications.close();
  });

  it('is available at once for past publications', async () => {
    const publications = createPublications({ published: async () => 3, log: silent });
    expect(await publications.after(1, patient)).toBe(3);
    publications.close();
  });

  it('of other processes is found by asking, also after asking failed', async () => {
    const warn = vi.fn();
    const answers = [() => 3, () => Promise.reject(new Error('the engine is away')), () => 4];
    const published = async () => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? 0;
    const publications = createPublications({ published, everyMs: 5, log: { warn } });
    expect(await publications.after(3, patient)).toBe(4);
    expect(warn).toHaveBeenCalledTimes(1);
    publications.close();
  });

  it('is not asked for while nobody waits', async () => {
    vi.useFakeTimers();
    try {
      const published = vi.fn(async () => 3);
      const publications = createPublications({ published, everyMs: 2, log: silent });
      await publications.after(1, patient);
      const asked = published.mock.calls.length;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(published.mock.calls.length).toBe(asked);
      publications.close();
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not go back', async () => {
    const publications = createPublications({ published: async () => 3, log: silent });
    publications.announce(5);
    publications.announce(4);
    expect(await publications.after(4, patient)).toBe(5);
    publications.close();
  });

  it('is no longer waited for by somebody who has gone, and by nobody once it is closed', async () => {
    const publications = createPublications({ published: async () => 3, log: silent });
    const leaving = new AbortController();
    const gone = publications.after(3, leaving.signal);
    const left = publications.after(3, patient);
    leaving.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    publications.close();
    await expect(left).rejects.toMatchObject({ code: 'STOPPING' });
  });
});

describe('a subscriber', () => {
  /** Publications with an even sequence concern it. */
  const history: Pick<History, 'publication'> = {
    publication: async (sequence) =>
      sequence % 2 === 1
        ? undefined
        : { sequence, publishedAt: '', title: '', reason: '', revisions: [revision({ sequence })] },
  };
  const subscribed = (from: number, publications: ReturnType<typeof createPublications>, signal = patient) =>
    news({
      history,
      publications,
      from,
      filter: async () => ({}),
      signal,
    });

  it('hears first what it missed, then what comes, and only what concerns it', async () => {
    const publications = createPublications({ published: async () => 5, log: silent });
    const heard = subscribed(1, publications);
    expect((await heard.next()).value).toMatchObject({ sequence: 2 });
    expect((await heard.next()).value).toMatchObject({ sequence: 4 });
    const next = heard.next();
    publications.announce(9);
    expect((await next).value).toMatchObject({ sequence: 6 });
    expect((await heard.next()).value).toMatchObject({ sequence: 8 });
    publications.close();
  });

  it('has each publication read in its turn, also what does not concern it', async () => {
    const publications = createPublications({ published: async () => 4, log: silent });
    let turns = 0;
    const readEvent = async <T>(read: () => Promise<T>): Promise<T> => {
      turns += 1;
      return read();
    };
    const heard = news({ history, publications, from: 1, filter: async () => ({}), signal: patient, readEvent });
    expect((await heard.next()).value).toMatchObject({ sequence: 2 });
    expect((await heard.next()).value).toMatchObject({ sequence: 4 });
    expect(turns).toBe(4);
    publications.close();
  });

  it('gets an error when it asks for what is too long ago', async () => {
    const publications = createPublications({ published: async () => 1_000, log: silent });
    await expect(subscribed(400, publications).next()).rejects.toMatchObject({
      code: 'TOO_FAR_BEHIND',
      message:
        'More than 500 publications have followed since sequence 400. Read them in changeFeed, and subscribe from there.',
    });
    publications.close();
  });

  it('gets an error when it reads news more slowly than they come', async () => {
    const publications = createPublications({ published: async () => 2, log: silent });
    const heard = subscribed(1, publications);
    expect((await heard.next()).value).toMatchObject({ sequence: 2 });
    publications.announce(600);
    await expect(heard.next()).rejects.toMatchObject({ code: 'TOO_FAR_BEHIND' });
    publications.close();
  });

  it('ends when nobody listens any more', async () => {
    const publications = createPublications({ published: async () => 2, log: silent });
    const leaving = new AbortController();
    const next = subscribed(3, publications, leaving.signal).next();
    leaving.abort(new Error('gone'));
    await expect(next).rejects.toThrow('gone');
    publications.close();
  });
});
