import { useSyncExternalStore } from 'react';

/** The token of the signed-in firm, in memory only: a reload signs out, and no script of a later page can read it. */
let current: string | undefined;
const listeners = new Set<() => void>();

export const token = {
  read: (): string | undefined => current,
  set(next: string | undefined): void {
    current = next;
    for (const listener of listeners) listener();
  },
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The token, followed as it changes. */
export const useToken = (): string | undefined => useSyncExternalStore(subscribe, token.read);
