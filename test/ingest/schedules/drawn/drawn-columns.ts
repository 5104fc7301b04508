/** A column of a market's file: what it is drawn from, and the schedule that has to state the same. */
export interface DrawnColumn {
  readonly file: string;
  readonly heading: string;
  readonly iso: string;
  /** `mfn` or the agreement. */
  readonly column: string;
  readonly day: string;
  readonly currency: string;
}

/** File, market, currency of its signs (dollars of the United States in Cambodia and Uzbekistan), then `heading = column`; by hand from the README and the headings. */
const files: readonly (readonly [file: string, iso: string, currency: string, ...columns: string[]])[] = [
  ['ARE_2025', 'ae', 'AED', '기본세율=mfn'],
  ['AUS_2025', 'au', 'AUD', '기본세율=mfn', '대한민국 협정세율=korea-australia', 'RCEP=rcep'],
  ['BGD_2025', 'bd', 'BDT', '기본세율=mfn'],
  ['BRA_2025', 'br', 'BRL', '기본세율=mfn'],
  ['BRU_2025', 'bn', 'BND', '기본세율=mfn', '협정세율=korea-asean', 'RCEP=rcep'],
  ['CAM_2025', 'kh', 'USD', '기본세율=mfn', 'AKFTA=korea-asean', 'RCEP=rcep', '한-캄보디아 FTA=korea-cambodia'],
  ['CAN_2025', 'ca', 'CAD', '최혜국=mfn', '대한민국 세율=korea-canada'],
  ['CHL_2025', 'cl', 'CLP', '기본세율=mfn', '한-칠레 협정세율=korea-chile'],
  ['COL_2025', 'co', 'COP', '최혜국세율=mfn', '콜롬비아-대한민국 협정세율=korea-colombia'],
  ['CRI_2025', 'cr', 'CRC', '기본세율=mfn', '협정세율=korea-central-america'],
  ['EEC_202510', 'eu', 'EUR', 'ERGA OMNES=mfn', '한국협정세율=korea-eu'],
  ['GBR_202507', 'gb', 'GBP', 'Third country duty (기본세율)=mfn', '한국협정세율=korea-uk'],
  ['HND_2025', 'hn', 'HNL', '기본세율=mfn', '협정세율=korea-central-america'],
  [
    'IDN_2025',
    'id',
    'IDR',
    '기본세율 Import Duty=mfn',
    '아세안-한국 협정세율 AKFTA Import Duty=korea-asean',
    '한-인도네시아-포괄적경제동반자협정 CEPA=korea-indonesia',
    'RCEP협정세율-대한민국 RCEP_KOREA=rcep',
  ],
  ['IND_2025', 'in', 'INR', '기본세율=mfn', '인도-대한민국 협정세율=korea-india'],
  ['ISL_2025', 'is', 'ISK', '기본세율=mfn', '협정세율=korea-efta'],
  ['ISR_2025', 'il', 'ILS', '기본세율=mfn', '협정세율=korea-israel'],
  ['JPN_202504', 'jp', 'JPY', '기본세율=mfn', 'RCEP대한민국=rcep'],
  ['LAO_2025', 'la', 'LAK', '기본세율=mfn', '협정세율=korea-asean', 'APTA=apta', 'RCEP=rcep'],
  ['MEX_2025', 'mx', 'MXN', '기본세율=mfn'],
  ['MNG_2025', 'mn', 'MNT', '기본세율=mfn', 'APTA=apta'],
  ['MYA_2025', 'mm', 'MMK', '기본세율=mfn', '협정세율=korea-asean'],
  ['MYS_2025', 'my', 'MYR', '기본세율=mfn', 'AKFTA=korea-asean', 'RCEP=rcep'],
  ['NIC_2025', 'ni', 'NIO', '기본세율=mfn', '협정세율=korea-central-america'],
  ['NOR_2025', 'no', 'NOK', '기본세율=mfn', '협정세율=korea-efta'],
  ['NZL_2025', 'nz', 'NZD', 'Normal Tariff 기본세율=mfn', 'KNZFTA 한국-뉴질랜드 FTA=korea-new-zealand', 'RCEP=rcep'],
  ['PAN_2025', 'pa', 'PAB', '기본세율=mfn', '협정세율=korea-central-america'],
  ['PER_2025', 'pe', 'PEN', '종가세=mfn', '페루-대한민국 협정세율=korea-peru'],
  [
    'PHL_2025',
    'ph',
    'PHP',
    '최혜국 MFN=mfn',
    '한-아세안 무역협정 AKFTA=korea-asean',
    'RCEP 협정세율 RCEP KOREA=rcep',
    'Korea-Philippines FTA=korea-philippines',
  ],
  ['RUS_2025', 'ru', 'RUB', '기본세율=mfn'],
  ['SAU_2025', 'sa', 'SAR', '기본세율=mfn'],
  ['SGP_2025', 'sg', 'SGD', '기본세율=mfn', '한-싱가포르 협정세율=korea-singapore'],
  ['SLV_2025', 'sv', 'USD', '기본세율=mfn', '협정세율=korea-central-america'],
  ['THA_2025', 'th', 'THB', '기본세율=mfn', '아세안-한국 협정세율=korea-asean', 'RECP=rcep'],
  ['TWN_2025', 'tw', 'TWD', 'Column I - WTO 국가 및 대만과 상호관계를 체결한 국가 또는 지역의 관세율=mfn'],
  ['USA_202512', 'us', 'USD', 'Rate of Duty 1 General 기본세율=mfn', 'Rate of Duty 1 Special 협정세율=korus'],
  ['UZB_2025', 'uz', 'USD', '기본세율=mfn'],
  [
    'VNM_2025',
    'vn',
    'VND',
    'MFN 특혜세율=mfn',
    'VKFTA 베트남-대한민국=korea-vietnam',
    'AKFTA 아세안-대한민국=korea-asean',
    'RCEP_KOR RECP-대한민국=rcep',
  ],
  ['ZAF_2025', 'za', 'ZAR', '기본세율=mfn'],
];

const days: { readonly [edition: string]: string } = {
  '2025': '2025-12-31',
  '202504': '2025-04-01',
  '202507': '2025-07-01',
  '202510': '2025-10-01',
  '202512': '2025-12-01',
};

export const drawnColumns: readonly DrawnColumn[] = files.flatMap(([file, iso, currency, ...columns]) =>
  columns.map((stated) => {
    const [heading = '', column = ''] = stated.split('=');
    return { file, heading, iso, column, currency, day: days[file.slice(4)] ?? '' };
  }),
);
