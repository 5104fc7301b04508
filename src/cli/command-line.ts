import type { Config } from '../config.js';
import type { Words } from './plan/words.js';

/** The context of every command. */
export interface CommandLine {
  readonly config: () => Config;
  /** The language of the output. */
  readonly language: string;
  readonly words: Words;
}
