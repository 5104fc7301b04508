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
 * How a web address is written. No user name comes before the host: `https://gazette.example@elsewhere.example` looks
 * like the one and leads to the other. An HTML input takes it as its `pattern`: no bare "/" in a class.
 */
export const webAddressForm = /^https?:\/\/((?!\/|@)\S)+\.((?!\/|@)\S)+(\/.*)?$/;

export function isWebAddress(text: string): boolean {
  return webAddressForm.test(text) && URL.canParse(text);
}
