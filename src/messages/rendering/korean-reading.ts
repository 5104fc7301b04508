/** The last syllable of a text as Koreans read it aloud: `트` (퍼센트) of `25%`; undefined if the reading is unknown. */
export function lastSyllable(text: string): string | undefined {
  const end = spoken(text.slice(-longest));
  // An amount of money ends in its currency, and a unit such as `m2` does not end in a digit.
  const word = money(end) ?? hangul(end) ?? sign(end) ?? unit(end) ?? number(end) ?? letters(end);
  return word?.at(-1);
}

/** Longer than any parenthesis after a name. */
const longest = 400;

/** The text without closing quotes, punctuation and a parenthesis at its end. */
function spoken(text: string): string {
  let end = withoutSilent(text);
  while (end.endsWith(')')) {
    const opening = openingOf(end);
    const outside = end.slice(0, opening).trimEnd();
    end = withoutSilent(hasWords.test(outside) ? outside : end.slice(opening + 1, -1));
  }
  return end;
}

const withoutSilent = (text: string): string => text.replace(/["'“”‘’»›」』】〉》\]}.,:;!?…™®-]+$/, '');

const hasWords = /[\p{L}\p{N}\p{S}%]/u;

/** Where the parenthesis at the end of the text opens; -1 if it never opens. */
function openingOf(text: string): number {
  let open = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') open++;
    if (text[at] === '(') open--;
    if (open === 0) return at;
  }
  return -1;
}

/** `USD 1,000`, `US$1,000` and `₩3만` are read amount first. */
function money(text: string): string | undefined {
  const { code, sign } =
    /(?:(?<![A-Za-z])(?<code>[A-Z]{3})|(?<sign>\p{Sc}))\s?[-−]?[\d,.]+[천만억조]*$/u.exec(text)?.groups ?? {};
  return code === undefined ? signs.get(sign ?? '') : currency(code);
}

const hangul = (text: string): string | undefined => /[가-힣]$/.exec(text)?.[0];

const sign = (text: string): string | undefined => signs.get(/(?:%p|\S)$/.exec(text)?.[0] ?? '');

const signs: ReadonlyMap<string, string> = new Map([
  ['%', '퍼센트'],
  ['％', '퍼센트'],
  ['%p', '퍼센트포인트'],
  ['‰', '퍼밀'],
  ['°', '도'],
  ['℃', '도'],
  ['$', '달러'],
  ['€', '유로'],
  ['₩', '원'],
  ['￦', '원'],
  ['₫', '동'],
  ['¥', '엔'],
  ['£', '파운드'],
  ['₹', '루피'],
  ['฿', '바트'],
  ['₱', '페소'],
  ['₽', '루블'],
  ['₺', '리라'],
  ['㎏', '킬로그램'],
  ['㎡', '제곱미터'],
  ['㎥', '세제곱미터'],
]);

function unit(text: string): string | undefined {
  const { name } = /\d\s?[kcmµμMG]?(?<name>g|t|l|L|m[23²³]?|Wh?|V|A|Hz)$/.exec(text)?.groups ?? {};
  return units.get(name ?? '');
}

const units: ReadonlyMap<string, string> = new Map([
  ['g', '그램'],
  ['t', '톤'],
  ['l', '리터'],
  ['L', '리터'],
  ['m', '미터'],
  ['m2', '제곱미터'],
  ['m²', '제곱미터'],
  ['m3', '세제곱미터'],
  ['m³', '세제곱미터'],
  ['W', '와트'],
  ['Wh', '와트시'],
  ['V', '볼트'],
  ['A', '암페어'],
  ['Hz', '헤르츠'],
]);

/** Decimals and zeros are read digit by digit; other numbers end in their last power of ten: `1,000` in 천. */
function number(text: string): string | undefined {
  const { point, digits } = /(?<point>\.?)(?<digits>\d[\d,]*)$/.exec(text)?.groups ?? {};
  if (point === undefined || digits === undefined) return undefined;
  const [, significant, zeros] = /^([\d,]*[1-9])?([0,]*)$/.exec(digits) ?? [];
  if (point !== '' || significant === undefined || zeros === undefined) return digitNames[Number(digits.at(-1))];
  const power = zeros.replaceAll(',', '').length;
  if (power === 0) return digitNames[Number(significant.at(-1))];
  return power < 4 ? smallPowers[power] : largePowers[Math.floor(power / 4)];
}

const digitNames = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const smallPowers = [undefined, '십', '백', '천'];
const largePowers = [undefined, '만', '억', '조', '경', '해'];

/** Codes of currencies by their Korean names, capitals by the names of their letters; other Latin words are unknown. */
function letters(text: string): string | undefined {
  const word = /[\p{Script=Latin}\d]+$/u.exec(text)?.[0] ?? '';
  return currency(word) ?? readAsWords.get(word) ?? acronym(word);
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const currencyNames = new Intl.DisplayNames('ko', { type: 'currency', fallback: 'none' });

/** Without the years of an old currency. 엔화 and 위안화 are the money; amounts are in 엔 or 위안. */
const currency = (code: string): string | undefined =>
  currencies.has(code) ? currencyNames.of(code)?.replace(/화$| ?\(.*$/, '') : undefined;

/** Capitals that are read as a word, and so need another particle. */
const readAsWords: ReadonlyMap<string, string> = new Map([
  ['RCEP', '알셉'],
  ['SABER', '세이버'],
  ['RADAR', '레이다'],
  ['III', '삼'],
  ['VI', '육'],
  ['VII', '칠'],
  ['VIII', '팔'],
]);

/** Longer ones are words or names in capitals. */
const acronym = (word: string): string | undefined =>
  /^(?:\d*[A-Z]){1,6}$/.test(word) ? letterNames[word.charCodeAt(word.length - 1) - 'A'.charCodeAt(0)] : undefined;

const letterNames = [
  ...['에이', '비', '시', '디', '이', '에프', '지', '에이치', '아이', '제이', '케이', '엘', '엠', '엔'],
  ...['오', '피', '큐', '알', '에스', '티', '유', '브이', '더블유', '엑스', '와이', '제트'],
];
