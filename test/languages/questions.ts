const markets = ['US', 'CN', 'JP', 'VN', 'DE', 'FR', 'GB', 'SA', 'AE', 'ID', 'IN', 'AU', 'BR', 'MX', 'SG', 'CA'];

const offerings = [
  { hsCode: '330499' },
  { hsCode: '901890' },
  { hsCode: '851762' },
  { hsCode: '190230' },
  { hsCode: '850760' },
  { hsCode: '847989' },
  { classId: 'intangible/software' },
  { classId: 'intangible/technology-licence' },
  { classId: 'intangible/ai-recruiting' },
  { hsCode: '610910' },
  { cpcCode: '833' },
  { classId: 'intangible/game' },
];

const days = ['2026-11-30', '2026-03-01', '2027-06-01'];

const companies = [
  undefined,
  { employees: 12, sales: { amount: 2_000_000_000, currency: 'KRW' } },
  { exports: { amount: 300_000, currency: 'USD' }, holds: [{ requirement: 'certification/iso-22716' }] },
];

/**
 * Questions over the markets, sectors, days and firms of the seed: 40 that include each of them, in no regular order.
 */
export const questions = Array.from({ length: 40 }, (_, index) => ({
  target: markets[index % markets.length],
  origin: 'KR',
  offering: offerings[(index * 7 + Math.floor(index / 16)) % offerings.length],
  company: companies[index % companies.length],
  asOf: days[Math.floor(index / 2) % days.length],
}));

const asOf = '2026-11-30';
const smallFirm = { employees: 12, sales: { amount: 2_000_000_000, currency: 'KRW' } };

/** Questions whose whole plans are printed. */
export const printedQuestions = [
  { name: 'cosmetics-to-vietnam', input: { target: 'VN', offering: { hsCode: '330499' }, company: smallFirm, asOf } },
  { name: 'cosmetics-to-germany', input: { target: 'DE', offering: { hsCode: '330499' }, asOf } },
  {
    name: 'sunscreen-to-the-united-states',
    input: { target: 'US', offering: { hsCode: '330499', traits: [{ trait: 'trait/sunscreen', holds: true }] }, asOf },
  },
  { name: 'cosmetics-to-china', input: { target: 'CN', offering: { hsCode: '330499' }, asOf } },
  { name: 'cosmetics-to-saudi-arabia', input: { target: 'SA', offering: { hsCode: '330499' }, asOf } },
  { name: 'devices-to-the-united-states', input: { target: 'US', offering: { hsCode: '901890' }, asOf } },
  { name: 'noodles-to-japan', input: { target: 'JP', offering: { hsCode: '190230' }, asOf } },
  {
    name: 'batteries-to-germany',
    input: { target: 'DE', offering: { hsCode: '850760' }, asOf, entryOn: '2027-03-01' },
  },
  {
    name: 'recruiting-software-to-france',
    input: { target: 'FR', offering: { classId: 'intangible/ai-recruiting' }, asOf },
  },
  {
    name: 'technology-to-vietnam',
    input: {
      target: 'VN',
      offering: { classId: 'intangible/technology-licence' },
      company: { exports: { amount: 300_000, currency: 'USD' } },
      asOf,
    },
  },
];
