import { describe, expect, it } from 'vitest';
import { errors, type LandfallError } from '../../src/errors.js';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';

const both = ({ said }: LandfallError) => [render(said, 'en'), render(said, 'ko')];

describe('errors', () => {
  it.each<[string, LandfallError, string, string]>([
    [
      'offer what may have been meant',
      errors.unknownCountry({ given: 'UK', nearest: ['GB', 'UA'] }),
      '"UK" is not a country. Use a name, such as "Germany", or a code of ISO 3166-1, such as "DE". Did you mean "GB" (United Kingdom) or "UA" (Ukraine)?',
      '"UK"는 국가가 아닙니다. 국가 이름(예: "독일")이나 ISO 3166-1 코드(예: "DE")를 입력하십시오. 혹시 "GB"(영국) 또는 "UA"(우크라이나)입니까?',
    ],
    [
      'offer nothing where nothing is near',
      errors.unknownId({ given: 'product/x', what: 'product', nearest: [] }),
      'There is no product with the ID "product/x".',
      'ID가 "product/x"인 제품이 없습니다.',
    ],
    [
      'name digits in the singular',
      errors.badHsCode({ given: '3', digits: 1 }),
      'The HS code "3" has 1 digit. Use 2, 4 or 6 digits of HS 2022, such as "3304.99", or all digits of a tariff line, with one dot, hyphen or blank between groups of at least two digits.',
      'HS 품목번호 "3"의 자릿수(1자리)가 맞지 않습니다. HS 2022의 2단위, 4단위 또는 6단위 번호(예: "3304.99")나 관세율표 세번의 전체 자릿수를 입력하십시오. 두 자리 이상씩 점, 붙임표 또는 빈칸 하나로 구분할 수 있습니다.',
    ],
    [
      'say what would be right',
      errors.wrongAnswer({
        given: 'option: MIDDLE',
        trait: 'trait/pack-size',
        right: messages.askingErrors.answerOption({ options: ['SMALL', 'LARGE'] }),
      }),
      '"option: MIDDLE" does not answer "trait/pack-size". Use option with SMALL or LARGE.',
      '"option: MIDDLE" 값은 "trait/pack-size"에 대한 답변으로 사용할 수 없습니다. option에 SMALL 또는 LARGE 중 하나를 입력하십시오.',
    ],
    [
      'ask for another day than one in the future',
      errors.badDate({ given: '2099-01-01', wrong: 'FUTURE' }),
      '"2099-01-01" is in the future. Use the date of today or an earlier one.',
      '"2099-01-01"은 아직 오지 않은 날짜입니다. 오늘 또는 그 이전 날짜를 입력하십시오.',
    ],
    [
      'name the limit and the time to wait',
      errors.tooManyRequests({ limit: 600, wait: 43 }),
      'Rate limit reached: 600 requests per minute. Try again in 43 seconds, or combine requests.',
      '분당 요청 한도(600건)에 도달했습니다. 43초 후에 다시 시도하거나 여러 요청을 하나로 합치십시오.',
    ],
    [
      'name roles and desks',
      errors.notAllowed({
        roles: ['editor', 'reviewer'],
        desks: [
          messages.accessErrors.desk({ desk: 'commons', fact: 'source/new' }),
          messages.accessErrors.desk({ desk: 'country/VN' }),
        ],
      }),
      'Your token does not allow this operation. It requires the role editor or reviewer at commons (for "source/new") and country/VN.',
      '보유하신 토큰으로는 이 작업을 할 수 없습니다. commons("source/new" 관련) 및 country/VN에 대한 editor 또는 reviewer 역할이 필요합니다.',
    ],
    [
      'send an author to another reviewer',
      errors.ownChangeset({}),
      'You are an author of this changeset, so you cannot review it. Ask another reviewer of the desk.',
      '본인이 작성에 참여한 변경 묶음은 검토할 수 없습니다. 데스크의 다른 검토 담당자에게 요청하십시오.',
    ],
    [
      'name a status as pages show it',
      errors.wrongState({
        changeset: 'changeset/1',
        state: 'PUBLISHED',
        transition: 'approve',
        allowed: ['IN_REVIEW'],
      }),
      '"changeset/1" has the status "published". It can be approved only while its status is "in review".',
      '"changeset/1"의 상태는 "게시 완료"입니다. 승인은 "검토 중" 상태에서만 할 수 있습니다.',
    ],
    [
      'list findings',
      errors.checksFailed({
        findings: [messages.review.finding({ rule: 'changes-something', finding: [messages.review.changesNothing()] })],
      }),
      'The checks failed. changes-something: The changeset makes no difference to the published knowledge base. Add a change, or withdraw the changeset.',
      `점검을 통과하지 못했습니다. changes-something: ${render(messages.review.changesNothing(), 'ko')}`,
    ],
    [
      'name a process by its number, without separators',
      errors.dataInUse({ folder: '/data', owner: { pid: 12345, host: 'seoul', url: 'http://127.0.0.1:4000' } }),
      'The data folder "/data" is in use by process 12345 on seoul, which responds at http://127.0.0.1:4000. Send requests to that process, stop it, or set LANDFALL_DATA to another folder.',
      '"/data" 데이터 폴더를 seoul의 프로세스 12345(http://127.0.0.1:4000에서 응답)가 사용하고 있습니다. 해당 프로세스에 요청하거나, 프로세스를 종료하거나, LANDFALL_DATA를 다른 폴더로 설정하십시오.',
    ],
    [
      'say what the disk lacks',
      errors.dataNotWritable({ folder: '/data', reason: messages.dataErrors.diskTrouble({ trouble: 'FULL' }) }),
      'Landfall cannot write to the data folder "/data" (the disk is full). Free some space or allow writing there, or set LANDFALL_DATA to another folder.',
      '데이터 폴더 "/data"에 쓸 수 없습니다(디스크 공간 부족). 여유 공간을 확보하거나 쓰기를 허용하거나, LANDFALL_DATA를 다른 폴더로 설정하십시오.',
    ],
    [
      'name every variable at fault',
      errors.badConfiguration({
        faults: [
          messages.setupErrors.badVariable({
            variable: 'PORT',
            given: '70000',
            right: messages.setupErrors.givePort(),
          }),
          messages.setupErrors.variablesMissing({
            missing: ['AUTH_ISSUER'],
            all: ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URI'],
          }),
        ],
      }),
      'The configuration is not valid. PORT="70000" is not valid. Use a port from 0 to 65535. AUTH_ISSUER is missing. Set all of AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS_URI, or none.',
      '설정이 올바르지 않습니다. PORT="70000" 설정은 올바르지 않습니다. 0~65535 범위의 포트를 입력하십시오. AUTH_ISSUER 설정이 없습니다. AUTH_ISSUER, AUTH_AUDIENCE 및 AUTH_JWKS_URI 변수를 모두 설정하거나 모두 설정하지 마십시오.',
    ],
    [
      'name a port without separators',
      errors.portInUse({ host: '127.0.0.1', port: 4000 }),
      'Port 4000 of 127.0.0.1 is in use. Stop the program that uses it, or choose another port, such as PORT=4001.',
      '127.0.0.1의 포트 4000이 사용 중입니다. 포트를 사용하는 프로그램을 종료하거나 다른 포트(예: PORT=4001)를 선택하십시오.',
    ],
    [
      'show a mistake in an operation with an example',
      errors.streamByPost({ method: 'GET' }),
      'GET does not open a stream. POST {"query": "subscription { … }"} as JSON, with one operation for each connection.',
      'GET 요청으로는 스트림을 열 수 없습니다. POST로 JSON({"query": "subscription { … }"})을 전송하고 연결마다 작업을 하나씩 전송하십시오.',
    ],
  ])('%s', (_, error, english, korean) => {
    expect(both(error)).toEqual([english, korean]);
  });

  it('say each fault of a seed on a line of its own', () => {
    const [english, korean] = both(
      errors.seedFaults({
        faults: ['a', 'b'].map((type) =>
          messages.knowledgeErrors.seedFault({
            place: messages.checks.line({ place: `seed/${type}.yaml:1` }),
            fault: [messages.seed.noSuchType({ type })],
          }),
        ),
      }),
    );
    expect(english?.split('\n')).toEqual([
      'The seed has 2 errors, so nothing was loaded:',
      'seed/a.yaml:1: "a" is not a type.',
      'seed/b.yaml:1: "b" is not a type.',
    ]);
    expect(korean?.split('\n').slice(0, 1)).toEqual(['기초 데이터에 오류가 2건 있어 아무것도 적재하지 않았습니다.']);
    expect(korean?.split('\n')).toHaveLength(3);
  });

  it('are English as errors of the program', () => {
    expect(String(errors.notLoaded({}))).toBe(
      'LandfallError: The graph contains no knowledge yet. Run "npx landfall seed", or start the server, which loads it.',
    );
  });
});
