import { textIn } from '../localized.js';
import type { Message, Text } from '../message.js';
import type { Parameter, Parameters } from '../parameter.js';
import { formatOf } from './catalogue.js';
import { particles } from './particles.js';
import { termIn } from './terms.js';
import { dayIn, listIn, moneyIn, numberIn, percentIn } from './values.js';

/** A value that is shown as it is, separate from the words of the catalogue around it. */
class Shown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** The values for the catalogue: numbers and texts select variants, everything else is shown. */
type Argument = Shown | number | string;

/** A message in a language; several sentences come one after another. */
export const render = (text: Text, language: string): string =>
  'id' in text ? rendered(text, language) : text.map((each) => rendered(each, language)).join(' ');

function rendered({ id, parameters }: Pick<Message, 'id' | 'parameters'>, language: string): string {
  const parts = formatOf(language, id).formatToParts<Shown>(argumentsOf(parameters, language));
  const adapt = particles.get(language);
  let text = '';
  for (const { value } of parts) {
    if (value instanceof Shown) text += value.text;
    else text = adapt === undefined ? text + value : adapt(text, String(value));
  }
  return text;
}

/** By name; with `hasX` for optional values and `xCount` for a list, so that the catalogue can select. */
function argumentsOf(parameters: Parameters, language: string): { [name: string]: Argument } {
  const values: { [name: string]: Argument } = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    values[name] = argumentOf(parameter, language);
    values[`has${name.charAt(0).toUpperCase()}${name.slice(1)}`] = parameter.kind === 'absent' ? 'no' : 'yes';
    if (parameter.kind === 'list') values[`${name}Count`] = parameter.values.length;
  }
  return values;
}

function argumentOf(parameter: Parameter, language: string): Argument {
  switch (parameter.kind) {
    case 'count':
      return parameter.value;
    case 'choice':
      return parameter.value;
    case 'flag':
      return parameter.value ? 'yes' : 'no';
    default:
      return new Shown(shown(parameter, language));
  }
}

function shown(parameter: Parameter, language: string): string {
  switch (parameter.kind) {
    case 'absent':
      return '';
    case 'number':
    case 'count':
      return numberIn(language, parameter.value);
    case 'percent':
      return percentIn(language, parameter.value);
    case 'day':
      return dayIn(language, parameter.value, parameter.precision);
    case 'money':
      return moneyIn(language, parameter.amount, parameter.currency);
    case 'name':
      return textIn(parameter.value, language);
    case 'term':
      return inSentence(termIn(language, parameter.of, parameter.value));
    case 'message':
      return rendered(parameter, language);
    case 'quoted':
      return `"${shown(parameter.value, language)}"`;
    case 'list':
      return listIn(
        language,
        parameter.values.map((value) => shown(value, language)),
        parameter.join,
      );
    default:
      return String(parameter.value);
  }
}

/** `Import control` as a word inside a sentence; a term that begins with an abbreviation keeps its capital. */
const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
