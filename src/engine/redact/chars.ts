/** Character classes and the question whether a run of characters is made of words or of dice. */

export const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 4;
/** Other characters of keys: `_` `-`. */
export const JOINER = 8;
/** `.` `~` `=`: in keys of some issuers only. */
export const DOTTED = 16;
/** `+` `/` `=`: base64. */
export const BASE64 = 32;
/** Space, tab. */
export const BLANK = 64;
/** CR, LF. */
export const BREAK = 128;

export const LETTER = LOWER | UPPER;
export const ALNUM = LETTER | DIGIT;
export const TOKEN = ALNUM | JOINER;
export const SPACE = BLANK | BREAK;

const table = new Uint8Array(128);
for (let c = 48; c < 58; c++) table[c] = DIGIT;
for (let c = 97; c < 123; c++) table[c] = LOWER;
for (let c = 65; c < 91; c++) table[c] = UPPER;
for (const c of '_-') table[c.charCodeAt(0)] = JOINER;
for (const c of '.~') table[c.charCodeAt(0)] = DOTTED;
for (const c of '+/') table[c.charCodeAt(0)] = BASE64;
table[61] = DOTTED | BASE64;
table[32] = table[9] = BLANK;
table[10] = table[13] = BREAK;

/** Class bits of a UTF-16 unit; 0 for all others and for NaN (past the end). */
export function classOf(code: number): number {
  return code < 128 ? table[code]! : 0;
}

/** Characters that take no room on the screen, and the soft hyphen. */
export function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0x180e;
}

/** `*`, bullets and block characters: what people and programs hide with. */
export function isStar(code: number): boolean {
  return code === 42 || code === 0x2022 || code === 0x25cf || code === 0x2588 || code === 0x00b7;
}

/** A terminal's frame, or the bar beside quoted text. A full block is what people hide with. */
export function isFrame(code: number): boolean {
  return (code >= 0x2500 && code <= 0x259f && code !== 0x2588) || code === 124;
}

/** End of the run of `bits` from `from`, at most `most` on. */
export function runEnd(text: string, from: number, bits: number, most = Infinity): number {
  let p = from;
  const limit = from + most;
  while (p < limit && classOf(text.charCodeAt(p)) & bits) p++;
  return p;
}

const LONGEST_WORD = 20;
const LEAST_CHUNK = 3.5;

/** Whether `text[from, to)`, letters and digits only, could be a word, a number or `gpt4`, `70b`, `v2`. */
function isWordy(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length <= 3) return true;
  let digits = 0;
  let lower = 0;
  let chunks = 1;
  let turns = 0;
  let last = 0;
  for (let p = from; p < to; p++) {
    const bits = classOf(text.charCodeAt(p));
    if (bits & DIGIT) digits++;
    if (bits & LOWER) lower++;
    if (p > from) {
      if ((bits & UPPER) !== 0 && (last & LOWER) !== 0) chunks++;
      // Words never turn back from capitals to small letters after two capitals more than once.
      if ((bits & DIGIT) !== (last & DIGIT)) turns++;
    }
    last = bits;
  }
  if (digits === length) return true;
  if (digits > 0) {
    if (turns > 1) return false;
    const letters = length - digits;
    return (digits <= 4 && letters <= LONGEST_WORD && letters / chunks >= LEAST_CHUNK) || (letters <= 2 && length <= 9);
  }
  if (lower === length || lower === 0) return length <= LONGEST_WORD;
  // CamelCase has long chunks, dice short ones; capitals in a row are one chunk (`APIKey`).
  const capitals = length - lower;
  return length / chunks >= LEAST_CHUNK && capitals <= chunks + 4 && length <= 60;
}

/**
 * Whether the run looks thrown with dice: at least six characters, and one of its parts between
 * separators is no word, number or model-like part.
 */
export function looksRandom(text: string, from = 0, to = text.length): boolean {
  if (to - from < 6) return false;
  let start = from;
  for (let p = from; p <= to; p++) {
    if (p < to && classOf(text.charCodeAt(p)) & ALNUM) continue;
    if (p > start && !isWordy(text, start, p)) return true;
    start = p + 1;
  }
  return false;
}

/**
 * Whether nearly all of it repeats one character or counts up: `aaaaaaaa`, `abcdefgh12345678`. Separators
 * and case do not count. Nobody's dice fall so.
 */
export function isMadeUp(text: string, from = 0, to = text.length): boolean {
  if (to - from < 8) return false;
  let steps = 0;
  let regular = 0;
  let last = -1;
  for (let p = from; p < to; p++) {
    let code = text.charCodeAt(p);
    const bits = classOf(code);
    if (!(bits & ALNUM)) continue;
    if (bits & UPPER) code |= 32;
    if (last >= 0) {
      steps++;
      if (code === last || code === last + 1 || (last === 57 && code === 48)) regular++;
    }
    last = code;
  }
  return steps >= 7 && regular * 10 >= steps * 9;
}

/** Whether at least half of it, or five in a row, are `x`: how people blank a value. */
export function isCrossedOut(text: string, from = 0, to = text.length): boolean {
  let crosses = 0;
  let row = 0;
  let longest = 0;
  for (let p = from; p < to; p++) {
    if ((text.charCodeAt(p) | 32) === 120) {
      crosses++;
      row++;
      if (row > longest) longest = row;
    } else row = 0;
  }
  return crosses >= 3 && (crosses * 2 >= to - from || longest >= 6);
}
