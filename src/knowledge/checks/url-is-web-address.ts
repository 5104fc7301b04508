import type { Check } from './check.js';

export const urlIsWebAddress: Check = {
  id: 'url-is-web-address',
  sentence: 'A url is a full http or https address.',
  find: ({ nodes }) =>
    nodes.flatMap(({ values, place, fields }) => {
      const { url } = values;
      if (typeof url !== 'string' || isWebAddress(url)) return [];
      const message = `"url": "${url}" is no web address: it starts with https:// or http:// and names a host, with nobody before it`;
      return [{ place: fields.get('url') ?? place, message }];
    }),
};

/**
 * How a web address is written. Nobody stands before the host: `https://gazette.example@elsewhere.example` is read as the
 * one and leads to the other. An HTML input takes it as its `pattern`: no bare "/" in a class.
 */
export const webAddressForm = /^https?:\/\/((?!\/|@)\S)+\.((?!\/|@)\S)+(\/.*)?$/;

export function isWebAddress(text: string): boolean {
  return webAddressForm.test(text) && URL.canParse(text);
}
