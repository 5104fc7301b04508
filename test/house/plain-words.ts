/**
 * Words and turns of phrase to avoid in every text that people read, each with what to write instead. They are regular
 * expressions; a space also matches a line break.
 */
const avoided: readonly (readonly [words: string, instead: string])[] = [
  ['who(m|so)?ever', '"everybody who", or name the person'],
  ['whichever', '"any", or "regardless of which"'],
  ['whatever', '"any", "everything that" or "regardless of"'],
  ['wherever', '"everywhere", or "if"'],
  ['where (no|none|nobody|nothing|something|there (is|are))', '"if"'],
  ['anew', '"again"'],
  ['(hang|hangs|hung|hanging) on', '"depends on"'],
  ['(there|here|where)(of|by|in|from|upon|to)', 'a pronoun, or name the thing'],
  ['lest', '"so that … not"'],
  ['(?<!neither .{0,80})nor', '"or", or a new sentence'],
  ['shall', '"must" or "will"'],
  ['one may', '"you can", or name who can'],
  ["one's|oneself", '"your", or name who'],
  ['(is|are|was|were) (not )?to be', '"must be"'],
  ['(is|are|was|were|be|been) told', 'name who says it: "the log states"'],
  ['(is|are|was|were) held', 'name who holds it, or "is locked", "is kept"'],
  ['(say|says|said|tell|tells|told) of', '"about"'],
  ['(stand|stands|stood)(?! for)', '"is", "applies" or "remains"'],
  ['(?<!what )(go|goes|went|going) on', '"continue"'],
  ['(lead|leads) nowhere', '"does not exist"'],
  ['(mend|mends|mended)', '"fix"'],
  ['(take|takes|took) no(?! longer| more)', '"does not accept"'],
  ['looked near', '"checked"'],
  ['by now', '"now" or "already"'],
  ['so (much|many)', '"as much", or the amount'],
  ['for ever', '"permanently"'],
  ['at hand', '"available"'],
  ['to the letter', '"exactly"'],
  ['harmless', 'what happens: "has no effect", "is idempotent"'],
  ['which is what', 'a new sentence'],
  ['(?<!there )(is|are) no (?!longer|more|way|less|fewer)[\\w$"]+', '"is not a", "are not"'],
  ['(is|are) none of', '"is not one of"'],
  ['hence|henceforth|hitherto|albeit|whilst|forthwith|aforesaid|notwithstanding', 'a present-day word'],
  ['ought|needs not|upon', '"should", "need not", "on"'],
  ['he|she|his|him|himself|herself', '"they", or name the role'],
];

const patterns = avoided.map(([words, instead]) => ({
  pattern: new RegExp(`(?<![\\w-])(?:${words.replaceAll(' ', ' +')})(?![\\w-])`, 'gi'),
  instead,
}));

/**
 * A line break, and the mark at the beginning of the next line of a comment or a quotation, as blanks of the same
 * length.
 */
const joined = (text: string): string =>
  text.replace(/\n(\s*(\*|\/\/|#|>)(?=\s))?/g, (found) => ' '.repeat(found.length));

/**
 * The words to avoid in a text, in order, each with its line: `12: "hangs on": write "depends on"`.
 * @param first the line on which the text begins
 */
export function wordsToAvoid(text: string, first = 1): string[] {
  const line = joined(text);
  return patterns
    .flatMap(({ pattern, instead }) =>
      [...line.matchAll(pattern)].map(({ index, 0: words }) => ({ index, words: words.trim(), instead })),
    )
    .sort((a, b) => a.index - b.index)
    .map(({ index, words, instead }) => {
      const lines = text.slice(0, index).split('\n').length;
      return `${first + lines - 1}: "${words.replace(/\s+/g, ' ')}": write ${instead}`;
    });
}
