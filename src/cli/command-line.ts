import type { Config } from '../config.js';
import type { Words } from './plan/words.js';

/** What every command is given. */
export interface CommandLine {
  readonly config: () => Config;
  /** Of what is printed. */
  readonly language: string;
  readonly words: Words;
}
