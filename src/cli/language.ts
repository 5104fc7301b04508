import { errors } from '../errors.js';
import { defaultLanguage, languageOfTag, languages } from '../messages/languages.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of what a command prints: that of `--lang`, else that of the environment, else English.
 * @param given the arguments of the command line: the descriptions of commands are shown before they are read
 * @throws `UNKNOWN_LANGUAGE` where `--lang` names one that there is not
 */
export function languageOf(given: readonly string[], environment: Environment): string {
  const asked = optionIn(given);
  if (asked === undefined) return languageOfEnvironment(environment);
  const language = languageOfTag(asked);
  if (language === undefined) throw errors.unknownLanguage({ given: asked, known: languages }, { field: 'lang' });
  return language;
}

/** By POSIX the first of these that is set decides; `ko_KR.UTF-8` is Korean. One that is not there is English. */
export function languageOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return languageOfTag(LC_ALL || LC_MESSAGES || LANG || '') ?? defaultLanguage;
}

function optionIn(given: readonly string[]): string | undefined {
  const at = given.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const option = given[at];
  return option === '--lang' ? given[at + 1] : option?.slice('--lang='.length);
}
