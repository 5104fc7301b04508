import { errors } from '../errors.js';
import { defaultLanguage, languageOfTag, languages } from '../messages/languages.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of a command's output: that of `--lang`, otherwise that of the environment, otherwise English.
 * @param given the arguments of the command line, unparsed: the help of commands is shown before parsing
 * @throws `UNKNOWN_LANGUAGE` if `--lang` names an unknown one
 */
export function languageOf(given: readonly string[], environment: Environment): string {
  const asked = optionIn(given);
  if (asked === undefined) return languageOfEnvironment(environment);
  const language = languageOfTag(asked);
  if (language === undefined) throw errors.unknownLanguage({ given: asked, known: languages }, { field: 'lang' });
  return language;
}

/**
 * According to POSIX the first variable that is set decides; `ko_KR.UTF-8` is Korean. An unknown language means
 * English.
 */
export function languageOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return languageOfTag(LC_ALL || LC_MESSAGES || LANG || '') ?? defaultLanguage;
}

function optionIn(given: readonly string[]): string | undefined {
  const at = given.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const option = given[at];
  return option === '--lang' ? given[at + 1] : option?.slice('--lang='.length);
}
