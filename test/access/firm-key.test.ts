import { array, assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FirmIdentity, firmKey, subjectKey } from '../../src/access/firm-key.js';
import { readConfig } from '../../src/config.js';

/** Texts that make different combinations easily look the same when they are joined. */
const text = array(constantFrom('a', '|', '"', ',', '[', '\\', 'firm', 'sub'), { maxLength: 6 }).map((parts) =>
  parts.join(''),
);

describe('what a firm is known by', () => {
  it('differs if the issuer, the claim or its value differ', () => {
    const identity = array(text, { minLength: 2, maxLength: 2 }).chain(([issuer = '', value = '']) =>
      constantFrom<FirmIdentity[]>({ issuer, claim: 'firm', value }, { issuer, claim: 'sub', value }),
    );
    const pairs = uniqueArray(identity, {
      minLength: 2,
      maxLength: 2,
      comparator: (one, other) => one.issuer === other.issuer && one.claim === other.claim && one.value === other.value,
    });
    assert(property(pairs, ([one, other]) => one && other && firmKey(one) !== firmKey(other)));
  });
});

describe('what a person is known by', () => {
  it('identifies the issuer and the subject, as no issuer contains the sign between them', () => {
    assert(
      property(string(), text, (given, sub) => {
        const issuer = given.replaceAll('|', '');
        const key = subjectKey(issuer, sub);
        const at = key.indexOf('|');
        expect([key.slice(0, at), key.slice(at + 1)]).toEqual([issuer, sub]);
      }),
    );
  });

  it('requires that the configuration refuses an issuer with this sign', () => {
    const auth = { AUTH_ISSUER: 'a|b', AUTH_AUDIENCE: 'landfall', AUTH_JWKS_URI: 'https://id.example/keys' };
    expect(() => readConfig(auth)).toThrow('AUTH_ISSUER="a|b" is not valid. Use an issuer without the character |.');
  });
});
