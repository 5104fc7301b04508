import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/access/viewer.js';
import { type Api, openApi } from './api.js';

const me = '{ me { signedIn name roles desks } }';

describe('who asks', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('is nobody without a token', async () => {
    expect(await api.data(me)).toEqual({ me: { signedIn: false, name: 'anonymous', roles: [], desks: [] } });
  });

  it('can read what the token allows', async () => {
    const linh: Viewer = {
      subject: 'a|linh',
      name: 'Linh Tran',
      roles: new Set(['reviewer', 'company', 'analyst', 'editor', 'publisher', 'administrator']),
      desks: new Set(['country/VN', 'bloc/EU']),
      firm: 'a|hanbit',
    };
    expect(await api.data(me, {}, linh)).toEqual({
      me: {
        signedIn: true,
        name: 'Linh Tran',
        roles: ['REVIEWER', 'COMPANY', 'ANALYST', 'EDITOR', 'PUBLISHER', 'ADMINISTRATOR'],
        desks: ['bloc/EU', 'country/VN'],
      },
    });
  });

  it('learns how to sign in: by a token of this machine, where no issuer is configured', async () => {
    expect(await api.data('{ signIn { issuer clientId audience } }')).toEqual({
      signIn: { issuer: null, clientId: null, audience: null },
    });
  });
});
