import { afterAll, describe, expect, it } from 'vitest';
import { acceptedLanguage } from '../../src/server/accept-language.js';
import { ask, toyServer } from './toy.js';

describe('the accepted language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['ko', 'ko'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko'],
    ['KO-kr', 'ko'],
    ['en;q=0.5, ko;q=0.8', 'ko'],
    ['en-GB, ko', 'en'],
    ['ko-KR, en', 'ko'],
    ['fr, *;q=0.5, ko;q=0.1', 'en'],
    ['fr, de;q=0.9', 'en'],
    ['fr, ko;q=0.1', 'ko'],
    ['ko;q=0', 'en'],
    ['constructor', 'en'],
    ['ko;q=much', 'en'],
    [';;;,,=', 'en'],
  ])('of %j is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });

  it('is read from the beginning of a header of 10,000 entries, at once', () => {
    const others = Array.from({ length: 10_000 }, (_, index) => `x${index};q=0.${index}`).join(', ');
    const started = performance.now();
    expect(acceptedLanguage(`ko, ${others}`)).toBe('ko');
    expect(acceptedLanguage(`${others}, ko`)).toBe('en');
    expect(acceptedLanguage('k'.repeat(100_000))).toBe('en');
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('is not misread where a long header is cut', () => {
    const others = 'x'.repeat(994);
    expect(acceptedLanguage(`${others}, ko-KR;q=0.5, fr`)).toBe('en');
    expect(acceptedLanguage(`${others}, ko, fr`)).toBe('ko');
  });
});

describe('an answer', () => {
  let server: Awaited<ReturnType<typeof toyServer>>;
  afterAll(() => server.stop());
  const korean = { 'accept-language': 'ko-KR,ko;q=0.9' };
  const said = ({ headers }: { headers: Record<string, unknown> }) => [headers['content-language'], headers.vary];

  it('says its language, and that it follows from the header', async () => {
    server = await toyServer();
    expect(said(await ask(server, '{ hello }'))).toEqual(['en', 'accept-language']);
    expect(said(await ask(server, '{ hello }', { headers: korean }))).toEqual(['ko', 'accept-language']);
    expect(said(await ask(server, '{ hello }', { headers: { 'accept-language': 'fr' } }))).toEqual([
      'en',
      'accept-language',
    ]);
  });

  it.each([
    ['to what is masked', '{ boom }', /^서버에서 오류가 발생했습니다/],
    ['to what cannot be parsed', '{', /^질의를 해석할 수 없습니다: Syntax Error/],
    ['to what the schema has not', '{ helo }', /^질의가 스키마에 맞지 않습니다: Cannot query field "helo"/],
    [
      'to a value of the wrong type',
      'query ($n: Int) { hello(first: $n) }',
      /^요청에 지정한 값을 사용할 수 없습니다: /,
    ],
    ['to no query at all', undefined, /^요청을 처리할 수 없습니다: /],
    ['to a query that is no text', 5, /^요청을 처리할 수 없습니다: GraphQL queries must be strings/],
  ])('%s is in the language of the request', async (_, query, message) => {
    const answer = await ask(server, query, { headers: korean, variables: { n: null } });
    expect(said(answer)).toEqual(['ko', 'accept-language']);
    expect(answer.errors).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(JSON.stringify(answer.errors)).not.toMatch(/습니다.*습니다/);
  });

  it('to an invalid query is in the language of its operation', async () => {
    const query = (language: string) => `query A { hello } query B @inContext(language: ${language}) { helo }`;
    const answerTo = async (language: string, operationName = 'B') => {
      const given = { headers: {}, operationName, variables: { l: 'ko' } };
      return said(await ask(server, query(language), given))[0];
    };
    expect(await answerTo('"ko"')).toBe('ko');
    expect(await answerTo('$l')).toBe('ko');
    expect(await answerTo('"ko"', 'A')).toBe('en');
    expect(await answerTo('"fr"')).toBe('en');
    expect(await answerTo('5')).toBe('en');
  });

  it('with many errors says in its language how many there are more', async () => {
    const many = await toyServer({ limits: { listSize: 1_000 } });
    const answer = await ask(many, '{ many(first: 1000) { name } }', { headers: korean });
    expect(answer.errors.at(-1)?.message).toBe('오류 980건은 표시하지 않았습니다.');
    await many.stop();
  });

  it('outside of GraphQL says its language, too', async () => {
    const { headers, statusCode } = await server.app.inject({ url: '/nowhere', headers: korean });
    expect([statusCode, ...said({ headers })]).toEqual([404, 'ko', 'accept-language']);
    const unread = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...korean, 'content-type': 'application/json' },
      payload: '{',
    });
    expect([unread.statusCode, ...said(unread)]).toEqual([400, 'ko', 'accept-language']);
  });
});
