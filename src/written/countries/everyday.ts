/**
 * Names that the lists of `country-names.ts` do not have, by code: names of everyday use, former names, other Korean
 * spellings, and abbreviations.
 */
export const everydayNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates', 'The Emirates', '에미리트', '아랍에미레이트', '아랍에미리트 연합국', '유에이이'],
  AU: ['Commonwealth of Australia', '오스트렐리아'],
  AX: ['Åland', '올란드'],
  BA: ['Bosnia-Herzegovina', '보스니아'],
  BD: ["People's Republic of Bangladesh", '방글라데쉬'],
  BE: ['벨지움'],
  BF: ['Upper Volta', '오트볼타'],
  BN: ['Brunei'],
  BY: ['Byelorussia', 'Belorussia', '벨로루시', '백러시아'],
  BJ: ['Dahomey', '다호메이'],
  CA: ['카나다'],
  CD: ['DRC', 'DR Congo', 'Congo DR', 'Congo, Dem. Rep.', 'Zaire', '자이르', 'DR 콩고', '콩고민주공화국', '민주콩고'],
  CG: ['Congo, Rep.', '콩고공화국'],
  CH: ['Swiss', 'Swiss Confederation'],
  CI: ["Cote d'Ivoire", '코트디브와르', '상아해안'],
  CN: ['PRC', 'P.R. China', 'PR China', 'Mainland China', '중화인민공화국', '중국 본토'],
  CV: ['Cabo Verde', '카보 베르데', '케이프베르데'],
  CY: ['사이프러스'],
  CZ: ['체코', '체크'],
  DE: ['Deutschland', 'FRG', 'West Germany', 'East Germany', '도이칠란트', '도이치란트', '서독', '동독'],
  DO: ['Dominican Rep.'],
  DZ: ["People's Democratic Republic of Algeria"],
  EG: ['이짚트', '애급'],
  ES: ['España', '에스파냐', '서반아'],
  ET: ['Federal Democratic Republic of Ethiopia', '에디오피아', '이디오피아'],
  FR: ['불란서'],
  GB: ['U.K.', 'Britain', 'Great Britain and Northern Ireland', '그레이트브리튼', '유케이'],
  GE: ['그루지야', '그루지아'],
  GR: ['Hellas', 'Hellenic Republic', '희랍'],
  HK: ['Hongkong', 'Hong Kong SAR', 'Hong Kong, China', 'HKSAR'],
  HR: ['Hrvatska'],
  ID: ['인니'],
  IE: ['Eire', '에이레'],
  IN: ['Bharat', '인디아'],
  IR: ['Persia', '페르시아'],
  IT: ['Italia', '이태리'],
  JP: ['Nippon', '일본국'],
  KG: ['Kyrgyz Republic', 'Kirghizia', '키르기즈스탄', '키르기스'],
  KH: ['Kampuchea', '캄푸치아'],
  KP: [
    'DPRK',
    'DPR Korea',
    'Korea DPR',
    'Korea, North',
    'Korea (North)',
    "Democratic People's Republic of Korea",
    "Korea, Dem. People's Rep.",
    '북조선',
    '조선민주주의인민공화국',
    '조선',
  ],
  KR: ['ROK', 'R.O.K.', 'R. of Korea', 'Korea, Rep.', 'Korea, South', 'Korea (South)', 'S. Korea', '남한', '코리아'],
  LA: ['Lao PDR', 'Laos PDR', '라오인민민주공화국'],
  LB: ['Lebanese Republic'],
  LK: ['Ceylon', 'Democratic Socialist Republic of Sri Lanka', '실론'],
  MK: ['Macedonia', 'FYROM', 'Former Yugoslav Republic of Macedonia'],
  MM: ['Burma', '버마'],
  MO: ['Macau', 'Macao SAR', 'Macau SAR', 'Macao, China'],
  MX: ['메히꼬'],
  MY: ['말레이지아'],
  NL: ['Holland', '홀란드', '네델란드', '화란'],
  NP: ['Federal Democratic Republic of Nepal'],
  NZ: ['뉴질런드'],
  PG: ['PNG'],
  PH: ['The Philippines', 'Philippine', '필립핀'],
  PL: ['폴란드공화국', '폴랜드'],
  PT: ['포루투갈', '포르투칼'],
  RU: ['Russian Fed.', '러시아 연방', '로씨야'],
  SA: ['KSA', 'Saudi', '사우디', '사우디 아라비아'],
  SG: ['싱가폴'],
  SK: ['Slovak Republic'],
  ST: ['Sao Tome', '상투메'],
  SZ: ['Swaziland', '스와질랜드'],
  TH: ['Siam', '타이', '타일랜드'],
  TL: ['East Timor', 'Democratic Republic of Timor-Leste'],
  TR: ['Turkey', '터키', '터어키', '튀르키에'],
  TW: [
    'Republic of China',
    'Republic of China (Taiwan)',
    'R.O.C.',
    'Chinese Taipei',
    'Taiwan, China',
    '타이완',
    '중화민국',
    '자유중국',
  ],
  TZ: ['Tanganyika'],
  UA: ['The Ukraine'],
  US: ['U.S. of America', 'the States', '미합중국', '아메리카합중국', '아메리카 합중국', '유에스에이', '유에스'],
  UZ: ['우즈벡', '우즈베크'],
  VN: ['Viet Nam', 'S.R. Vietnam', '월남', '비엣남'],
  WF: ['Wallis and Futuna Islands'],
  XI: ['Northern Ireland', 'N. Ireland', '북아일랜드'],
  XK: ['Kosovo', 'Republic of Kosovo', 'XKX', '코소보'],
  ZA: ['RSA', 'South African Republic', '남아공', '남아프리카 공화국'],
  ZW: ['Rhodesia', '로디지아'],
};

/** Codes of other lists than ISO 3166-1: the Union's for the United Kingdom and Greece, and former ones of ISO 3166-3. */
export const otherCodes: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  BU: 'MM',
  DD: 'DE',
  FX: 'FR',
  TP: 'TL',
  ZR: 'CD',
};

/** Parts of a country, by its code. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  AE: ['Dubai', 'Abu Dhabi', '두바이', '아부다비'],
  GB: ['England', 'Scotland', 'Wales', '잉글랜드', '스코틀랜드', '웨일스', '웨일즈'],
};

/** Names that several countries share, the most likely one first. */
export const sharedNames: readonly (readonly [names: readonly string[], codes: readonly string[]])[] = [
  [['Korea'], ['KR', 'KP']],
  [
    ['Congo', '콩고'],
    ['CD', 'CG'],
  ],
  [
    ['Virgin Islands', '버진아일랜드', '버진 제도'],
    ['VG', 'VI'],
  ],
  [
    ['Czechoslovakia', '체코슬로바키아'],
    ['CZ', 'SK'],
  ],
  [
    ['Yugoslavia', '유고슬라비아', '유고'],
    ['RS', 'HR', 'SI', 'BA', 'ME', 'MK'],
  ],
  [
    ['Serbia and Montenegro', '세르비아 몬테네그로'],
    ['RS', 'ME'],
  ],
  [
    ['Netherlands Antilles', '네덜란드령 안틸레스'],
    ['CW', 'SX', 'BQ'],
  ],
  [
    ['Soviet Union', 'USSR', '소련', '소비에트연방'],
    ['RU', 'UA', 'KZ', 'UZ', 'BY', 'AZ', 'GE', 'AM', 'TM', 'KG', 'TJ', 'MD', 'LT', 'LV', 'EE'],
  ],
];

/** Names that mean more than a country, with the country that people usually mean. */
export const hints: readonly (readonly [names: readonly string[], codes: readonly string[]])[] = [
  [['America', '아메리카'], ['US']],
];

/** Names of countries that ISO 3166-1 does not list. */
export const beyondIso: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  XI: { en: 'Northern Ireland', ko: '북아일랜드' },
  XK: { en: 'Kosovo', ko: '코소보' },
};

/** Names of blocs, by code, beside those that the knowledge has. */
export const blocNames: Readonly<Record<string, readonly string[]>> = {
  ASEAN: ['아세안', '동남아시아국가연합'],
  EU: ['European Union', 'European Community', 'European Communities', 'EC', '유럽연합', '유럽공동체'],
  GCC: ['Gulf Cooperation Council', 'Cooperation Council for the Arab States of the Gulf', '걸프협력회의'],
};

/** Regions of which a bloc has most countries: a plan for one of them needs the country. */
export const regionsOfBlocs: Readonly<Record<string, readonly string[]>> = {
  ASEAN: ['Southeast Asia', '동남아', '동남아시아'],
  EU: ['Europe', '유럽'],
  GCC: ['Gulf States', '걸프', '걸프 국가'],
};
