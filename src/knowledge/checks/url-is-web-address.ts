import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

export const urlIsWebAddress: Check = {
  id: 'url-is-web-address',
  sentence: messages.checks.urlIsWebAddress(),
  find: ({ nodes }) =>
    nodes.flatMap(({ values, place, fields }) => {
      const { url } = values;
      if (typeof url !== 'string' || isWebAddress(url)) return [];
      return [{ place: fields.get('url') ?? place, message: messages.checks.badUrl({ url }) }];
    }),
};

/**
 * The form of a web address. A user name before the host is not allowed: `https://gazette.example@elsewhere.example`
 * looks like one host and leads to the other. Also used as the `pattern` of an HTML input: no bare "/" in a class.
 */
export const webAddressForm = /^https?:\/\/((?!\/|@)\S)+\.((?!\/|@)\S)+(\/.*)?$/;

export function isWebAddress(text: string): boolean {
  return webAddressForm.test(text) && URL.canParse(text);
}
