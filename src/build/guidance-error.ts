/** What a writer gets to read when a file of words is wrong. */

/** A mistake in a file of words, at its place. Lines and columns count from 1, as editors do. */
export class GuidanceError extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The message without the place. */
  readonly reason: string;

  constructor(file: string, line: number, column: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'GuidanceError';
    this.file = file;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}

/** ` (did you mean "new-key"?)`, or nothing where no known name is near. */
export const didYouMean = (written: string, known: readonly string[]): string => {
  let best: string | null = null;
  // Two slips, or one letter in three: beyond that the guess is more often wrong than right.
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const name of known) {
    const distance = editDistance(written, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best === null ? '' : ` (did you mean "${best}"?)`;
};

/** Letters left out, added, changed or swapped with their neighbour, row by row. */
const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};
