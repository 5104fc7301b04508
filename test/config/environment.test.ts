import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

describe('the environment', () => {
  it('may be empty, and then names the embedded engine on this machine', () => {
    expect(readConfig({ PORT: '', HOST: ' ', NEO4J_URI: '' })).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      data: './data',
      seed: undefined,
      neo4j: undefined,
      logLevel: 'info',
      timeZone: 'Asia/Seoul',
    });
  });

  it.each(['UTC', 'America/New_York', ' Pacific/Auckland '])('may name the time zone of days: %s', (given) => {
    expect(readConfig({ TIME_ZONE: given }).timeZone).toBe(given.trim());
  });

  it.each(['KST', 'Asia/Soeul', 'Seoul', '9'])('names no time zone: %s', (given) => {
    expect(() => readConfig({ TIME_ZONE: given })).toThrow(
      `TIME_ZONE="${given}" is not valid. Use the name of a time zone in the IANA database, such as Asia/Seoul, Europe/Berlin or UTC.`,
    );
  });

  it('names Neo4j, with defaults for absent variables', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: ' swordfish' });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      username: 'neo4j',
      password: ' swordfish',
      database: 'neo4j',
    });
  });

  it('may name the address that links begin with, and one of its own for metrics', () => {
    expect(readConfig({})).toMatchObject({ publicUrl: undefined, metrics: undefined });
    expect(readConfig({ PUBLIC_URL: 'https://Export.example:8443/landfall/', METRICS_PORT: '9100' })).toMatchObject({
      publicUrl: 'https://export.example:8443/landfall',
      metrics: { host: '127.0.0.1', port: 9100 },
    });
    expect(readConfig({ METRICS_PORT: '0', METRICS_HOST: '10.0.0.5' }).metrics).toEqual({ host: '10.0.0.5', port: 0 });
    expect(() => readConfig({ METRICS_HOST: '10.0.0.5' })).toThrow(
      'METRICS_PORT is missing. METRICS_HOST is the address',
    );
  });

  it.each([
    'javascript:alert(1)',
    'export.example',
    'ftp://export.example',
    'https://user@export.example',
    'https://export.example/?a=b',
    'https://export.example/#top',
    'https://',
  ])('names no address that links can begin with: %s', (address) => {
    expect(() => readConfig({ PUBLIC_URL: address })).toThrow(
      /PUBLIC_URL=.* is not valid\. Use an http or https address/,
    );
  });

  it('is refused with every variable at fault, what it holds and what would be right', () => {
    const wrong = { PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'localhost' };
    expect(() => readConfig(wrong)).toThrow(
      expect.objectContaining({
        code: 'BAD_CONFIGURATION',
        message:
          'The configuration is not valid. PORT="70000" is not valid. Use a port from 0 to 65535. ' +
          'NEO4J_URI="localhost" is not valid. Use an address such as "neo4j://localhost:7687" ' +
          '(also neo4j+s, bolt and bolt+s), and give user and password separately. ' +
          'LOG_LEVEL="loud" is not valid. Use trace, debug, info, warn, error, fatal or silent.',
      }),
    );
  });

  it.each([
    ['http://neo4j:swordfish@localhost:7474', 'http://localhost:7474'],
    ['neo4j:swordfish@localhost', 'localhost'],
    ['https://neo4j:sword@fish@localhost', 'https://localhost'],
  ])('never shows the password in an address: %s', (uri, shown) => {
    expect(() => readConfig({ NEO4J_URI: uri })).toThrow(`NEO4J_URI="${shown}"`);
  });

  it('names the client of the pages at the issuer, if there is an issuer', () => {
    const auth = {
      AUTH_ISSUER: 'https://id.example',
      AUTH_AUDIENCE: 'landfall',
      AUTH_JWKS_URI: 'https://id.example/keys',
    };
    expect(readConfig({ ...auth, AUTH_CLIENT_ID: 'pages' }).issuer?.clientId).toBe('pages');
    expect(readConfig(auth).issuer?.clientId).toBeUndefined();
    expect(() => readConfig({ AUTH_CLIENT_ID: 'pages' })).toThrow(
      /AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI are missing/,
    );
  });

  it('names an issuer of tokens and the address of its keys, all of it or none', () => {
    const auth = {
      AUTH_ISSUER: 'https://id.example',
      AUTH_AUDIENCE: 'landfall',
      AUTH_JWKS_URI: 'https://id.example/keys',
    };
    expect(readConfig(auth).issuer).toEqual({
      issuer: 'https://id.example',
      audience: 'landfall',
      jwks: 'https://id.example/keys',
    });
    expect(readConfig({}).issuer).toBeUndefined();
    expect(() => readConfig({ ...auth, AUTH_AUDIENCE: ' ' })).toThrow(
      'AUTH_AUDIENCE is missing. Set all of AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI, or none.',
    );
    expect(() => readConfig({ AUTH_ISSUER: 'https://id.example' })).toThrow(
      'AUTH_AUDIENCE and AUTH_JWKS_URI are missing.',
    );
  });

  it.each([
    ['https://id.example/keys', true],
    ['http://127.0.0.1:8080/keys', true],
    ['http://localhost/keys', true],
    ['http://id.example/keys', false],
    ['file:///etc/passwd', false],
    ['id.example', false],
  ])('accepts keys only over a secure connection: %s', (address, isTaken) => {
    const read = () => readConfig({ AUTH_ISSUER: 'a', AUTH_AUDIENCE: 'b', AUTH_JWKS_URI: address });
    if (isTaken) expect(read().issuer?.jwks).toBe(address);
    else expect(read).toThrow(/AUTH_JWKS_URI=".*" is not valid\. Use an https address/);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['localhost.example', false],
    ['127.example', false],
  ])('knows whether a host is this machine alone: %s', (host, isLocal) => {
    expect(readConfig({ HOST: host }).isLocal).toBe(isLocal);
  });

  it('names proxies by address, and trusts no others', () => {
    expect(readConfig({}).trustProxy).toBeUndefined();
    expect(readConfig({ TRUST_PROXY: '10.0.0.0/8, ::1' }).trustProxy).toEqual(['10.0.0.0/8', '::1']);
    for (const given of ['true', '1', '0.0.0.0/0', '10.0.0.0/33', 'proxy.example', '10.0.0.1,'])
      expect(() => readConfig({ TRUST_PROXY: given })).toThrow(
        `TRUST_PROXY="${given}" is not valid. Use the addresses of the proxies`,
      );
  });
});
