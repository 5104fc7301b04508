/** Lets previews know that a publication is waiting, so that they give way. */
export interface PublicationPriority {
  /** Publications that wait or run. */
  readonly waiting: number;
  /** Runs a publication. */
  publishing<Done>(work: () => Promise<Done>): Promise<Done>;
  /** Resolves when no publication waits or runs. */
  free(): Promise<void>;
}

export function createPublicationPriority(): PublicationPriority {
  let waiting = 0;
  let idle: (() => void)[] = [];
  return {
    get waiting() {
      return waiting;
    },
    async publishing(work) {
      waiting += 1;
      try {
        return await work();
      } finally {
        waiting -= 1;
        if (waiting === 0) {
          for (const resume of idle) resume();
          idle = [];
        }
      }
    },
    async free() {
      if (waiting > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}
