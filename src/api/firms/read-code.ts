import type { NameIndex } from '../../catalogue/index/build.js';
import { isKnown } from '../../catalogue/nearest.js';
import { schemesIn } from '../../catalogue/schemes.js';
import { errors } from '../../errors.js';
import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { isNational, olderEditions, subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { relationOf } from '../../graph/vocabulary/relation-of.js';
import { hsDigits, sameLine, withZero } from '../../navigator/input/hs-code.js';
import { codeTitle } from '../../navigator/scope/names.js';
import type { Context } from '../context.js';

/**
 * The id of the class with a code of goods: of HS 2022, or the line with these digits, if only one tariff schedule has
 * them. A product keeps its line: plans for other markets are made at its subheading, and say so.
 * @throws `BAD_HS_CODE`, `OLD_HS_CODE`, `UNKNOWN_HS_CODE`
 */
export async function readCode(context: Context, given: string, field: string): Promise<string> {
  const digits = hsDigits(given.trim(), field);
  const index = await context.index();
  const id = `hs/${digits}`;
  if (isKnown(index, 'class', id)) return id;
  const [line, ...others] = isNational(digits) ? linesWith(index, digits) : [];
  if (line !== undefined && others.length > 0)
    throw errors.lineOfSeveral({ given, lines: [line, ...others] }, { field });
  if (line !== undefined) return line;
  throw await unknownCode(context, { index, digits, given, field });
}

/** Ids of the lines of all tariff schedules with these digits. */
function linesWith(index: NameIndex, digits: string): readonly string[] {
  const codes = new Set(sameLine(digits));
  return index.ids('ProductClass').filter((id) => codes.has(index.entry(id)?.code ?? ''));
}

interface Unread {
  readonly index: NameIndex;
  readonly digits: string;
  readonly given: string;
  readonly field: string;
}

async function unknownCode(context: Context, { index, digits, given, field }: Unread): Promise<Error> {
  const zero = withZero(digits);
  if (zero !== undefined) {
    const [id = `hs/${zero}`] = isNational(zero) ? linesWith(index, zero) : [];
    const meant = await classAt(context, id);
    return errors.badHsCode({ given, digits: digits.length, meant: meant && codeTitle(meant) }, { field });
  }
  for (const { scheme, year: edition } of olderEditions) {
    const became = await successors(context, `${scheme}/${digits}`);
    const codes = became.flatMap(({ code }) => code ?? []);
    if (became.length > 0)
      return errors.oldHsCode({ given, edition, became: codes, titles: became.map(codeTitle) }, { field });
  }
  const national = isNational(digits);
  const near = await context.catalogue.nearestCodes(digits, national ? schemesIn(index) : []);
  if (!national) return errors.unknownHsCode({ given, nearest: near.map(codeTitle) }, { field });
  const whole = await classAt(context, `hs/${subheadingOf(digits)}`);
  const subheading = whole && { subheading: codeTitle(whole), digits: subheadingOf(digits) };
  return errors.unknownLine({ given, places: [], subheading, nearest: near.map(codeTitle) }, { field });
}

async function classAt(context: Context, id: string): Promise<ProductClassNode | undefined> {
  const node = await context.loaders.node(id);
  return node?.__typename === 'ProductClass' ? node : undefined;
}

const became = relationOf('ProductClass', 'became');

async function successors({ loaders }: Context, id: string): Promise<readonly ProductClassNode[]> {
  const ends = await loaders.ends(became, undefined, id);
  return ends.flatMap(({ node }) => (node.__typename === 'ProductClass' ? [node] : []));
}
