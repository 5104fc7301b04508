/** Where a market's table of the Korea Customs Service has what Landfall keeps. */
export interface KcsMarket {
  /** For example `country/JP`. */
  readonly territory: string;
  /** The scheme of its lines, for example `jp-tariff`. */
  readonly scheme: string;
  /** By the ID of the schedule: the headings of the file that state its rate. */
  readonly schedules: ReadonlyMap<string, readonly string[]>;
  /** Whether zeros only fill up the codes of rows above lines. */
  readonly hasFiller?: true;
}

/**
 * By column (`mfn` or the agreement): the heading, or the headings, of the file. An agreement whose empty cell concedes
 * nothing has those of the general rate after its own, to tell an empty cell from a row without rates.
 */
type Headings = { readonly [column: string]: string | readonly string[] };

const base = '기본세율';
const agreed = '협정세율';

const bloc = (code: string, scheme: string, headings: Headings): KcsMarket => ({
  territory: `bloc/${code}`,
  scheme,
  schedules: schedules(code, headings),
});

const country = (code: string, headings: Headings, scheme = `${code.toLowerCase()}-tariff`): KcsMarket => ({
  territory: `country/${code}`,
  scheme,
  schedules: schedules(code, headings),
});

const schedules = (code: string, headings: Headings): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(headings).map(([column, heading]) => [
      `${code.toLowerCase()}/schedule/${column}`,
      typeof heading === 'string' ? [heading] : heading,
    ]),
  );

/**
 * The markets by the code in the column 국가코드: ISO 3166-1 alpha-3 but for Brunei, Cambodia, Myanmar and the EU.
 * Columns for goods that are not Korean, and of taxes, are left out.
 */
export const kcsMarkets: ReadonlyMap<string, KcsMarket> = new Map([
  ['ARE', country('AE', { mfn: base })],
  ['AUS', country('AU', { mfn: base, 'korea-australia': '대한민국 협정세율', rcep: 'RCEP' })],
  ['BGD', country('BD', { mfn: base })],
  ['BRA', country('BR', { mfn: base })],
  ['BRU', country('BN', { mfn: base, 'korea-asean': agreed, rcep: 'RCEP' })],
  ['CAM', country('KH', { mfn: base, 'korea-asean': 'AKFTA', rcep: 'RCEP', 'korea-cambodia': '한-캄보디아 FTA' })],
  ['CAN', country('CA', { mfn: '최혜국', 'korea-canada': '대한민국 세율' })],
  ['CHL', country('CL', { mfn: base, 'korea-chile': '한-칠레 협정세율' })],
  ['COL', country('CO', { mfn: '최혜국세율', 'korea-colombia': '콜롬비아-대한민국 협정세율' })],
  ['CRI', country('CR', { mfn: base, 'korea-central-america': agreed })],
  ['EEC', bloc('EU', 'cn', { mfn: ['ERGA OMNES', 'All Third Countries (ALLTC)'], 'korea-eu': '한국협정세율' })],
  [
    'GBR',
    country(
      'GB',
      {
        mfn: ['Third country duty (기본세율)', 'Non preferential duty under authorised use (비특혜 기본관세율)'],
        'korea-uk': '한국협정세율',
      },
      'ukgt',
    ),
  ],
  ['HND', country('HN', { mfn: base, 'korea-central-america': agreed })],
  [
    'IDN',
    country('ID', {
      mfn: '기본세율 Import Duty',
      'korea-asean': '아세안-한국 협정세율 AKFTA Import Duty',
      'korea-indonesia': '한-인도네시아-포괄적경제동반자협정 CEPA',
      rcep: 'RCEP협정세율-대한민국 RCEP_KOREA',
    }),
  ],
  ['IND', country('IN', { mfn: base, 'korea-india': '인도-대한민국 협정세율' })],
  ['ISL', country('IS', { mfn: base, 'korea-efta': agreed })],
  ['ISR', country('IL', { mfn: base, 'korea-israel': agreed })],
  [
    'JPN',
    country('JP', {
      mfn: ['기본세율', '잠정세율', 'WTO협정'],
      rcep: ['RCEP대한민국', '기본세율', '잠정세율', 'WTO협정'],
    }),
  ],
  ['LAO', country('LA', { mfn: base, 'korea-asean': agreed, apta: 'APTA', rcep: 'RCEP' })],
  ['MEX', country('MX', { mfn: base })],
  ['MNG', country('MN', { mfn: base, apta: 'APTA' })],
  ['MYA', country('MM', { mfn: base, 'korea-asean': agreed })],
  // The rates for all are stated by other lines of a subheading than those of agreements: by rows above, or below, them.
  ['MYS', { ...country('MY', { mfn: [base, '관세할당'], 'korea-asean': 'AKFTA', rcep: 'RCEP' }), hasFiller: true }],
  ['NIC', country('NI', { mfn: base, 'korea-central-america': agreed })],
  ['NOR', country('NO', { mfn: base, 'korea-efta': agreed })],
  [
    'NZL',
    country('NZ', {
      mfn: 'Normal Tariff 기본세율',
      'korea-new-zealand': 'KNZFTA 한국-뉴질랜드 FTA',
      rcep: 'RCEP',
    }),
  ],
  ['PAN', country('PA', { mfn: base, 'korea-central-america': agreed })],
  ['PER', country('PE', { mfn: '종가세', 'korea-peru': '페루-대한민국 협정세율' })],
  [
    'PHL',
    country('PH', {
      mfn: '최혜국 MFN',
      'korea-asean': '한-아세안 무역협정 AKFTA',
      rcep: 'RCEP 협정세율 RCEP KOREA',
      'korea-philippines': 'Korea-Philippines FTA',
    }),
  ],
  ['RUS', country('RU', { mfn: base })],
  ['SAU', country('SA', { mfn: base })],
  ['SGP', country('SG', { mfn: base, 'korea-singapore': '한-싱가포르 협정세율' })],
  ['SLV', country('SV', { mfn: base, 'korea-central-america': agreed })],
  ['THA', country('TH', { mfn: [base, '상한세율'], 'korea-asean': '아세안-한국 협정세율', rcep: 'RECP' })],
  ['TWN', country('TW', { mfn: 'Column I - WTO 국가 및 대만과 상호관계를 체결한 국가 또는 지역의 관세율' })],
  [
    'USA',
    country(
      'US',
      {
        mfn: 'Rate of Duty 1 General 기본세율',
        korus: ['Rate of Duty 1 General 기본세율', 'Rate of Duty 1 Special 협정세율'],
      },
      'hts',
    ),
  ],
  ['UZB', country('UZ', { mfn: base })],
  [
    'VNM',
    country('VN', {
      mfn: 'MFN 특혜세율',
      'korea-vietnam': 'VKFTA 베트남-대한민국',
      'korea-asean': 'AKFTA 아세안-대한민국',
      rcep: 'RCEP_KOR RECP-대한민국',
    }),
  ],
  ['ZAF', country('ZA', { mfn: base })],
]);
