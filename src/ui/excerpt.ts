/**
 * The part of the masked text that is shown: the lines around the evidence, cut into pieces that are plain, marked as
 * evidence, or masks. Long texts are never turned into elements as a whole.
 */
import type { Span } from '../engine/types.ts';
import type { Reason } from '../i18n/reasons.ts';

export interface Piece {
  /** Where it begins in the masked text. */
  at: number;
  text: string;
  /** Index of the mask that stands here. */
  mask: number | null;
  /** Numbers of the reasons that these words carry. */
  reasons: readonly number[];
  /** Reasons whose first mark begins here: targets of "show in the text". */
  begins: readonly number[];
  /** Reasons whose mark ends here: their tags follow. */
  ends: readonly number[];
}

export interface Line {
  kind: 'line';
  at: number;
  pieces: readonly Piece[];
  hot: boolean;
}

export type Row =
  | Line
  | { kind: 'fold'; at: number; lines: readonly Line[]; libraries: readonly string[] }
  /** Text between two windows, which is not shown. */
  | { kind: 'gap'; at: number; units: number };

/** Stretches of the text that fit into the budget, with the evidence in their middle. */
export function windows(text: string, evidence: readonly Span[], masks: readonly Span[], budget: number): readonly Span[] {
  if (text.length <= budget) return [{ from: 0, to: text.length }];
  // Without evidence the beginning and the end are what people look for.
  const points = evidence.length > 0 ? evidence.slice(0, 40) : [{ from: 0, to: 0 }, { from: text.length, to: text.length }];
  const context = Math.floor(budget / points.length / 2);
  const whole = (at: number, end: 'from' | 'to'): number => masks.find((mask) => mask.from < at && at < mask.to)?.[end] ?? at;
  const merged: Span[] = [];
  for (const point of [...points].sort((a, b) => a.from - b.from)) {
    let from = Math.max(0, point.from - context);
    let to = Math.min(text.length, point.to + context);
    // Begin and end at a line where one is near; a cut through a mask would show part of its token.
    const before = text.lastIndexOf('\n', from - 1) + 1;
    if (from - before < 400) from = before;
    const after = text.indexOf('\n', to);
    if (after >= 0 && after - to < 400) to = after;
    from = whole(from, 'from');
    to = whole(to, 'to');
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

function pieces(text: string, from: number, to: number, masks: readonly Span[], reasons: readonly Reason[]): Piece[] {
  const inside = reasons.flatMap((r) => r.spans.filter((s) => s.from < to && from < s.to).map((s) => ({ n: r.n, first: s === r.spans[0], ...s })));
  const hidden = masks.flatMap((mask, index) => (mask.from < to && from < mask.to ? [{ mask, index }] : []));
  const cuts = new Set([from, to]);
  for (const span of [...inside, ...hidden.map((h) => h.mask)]) {
    if (span.from > from) cuts.add(span.from);
    if (span.to < to) cuts.add(span.to);
  }
  // A mark that begins inside a mask would cut the token: the mask stays whole and carries the mark.
  for (const { mask } of hidden) for (const cut of cuts) if (mask.from < cut && cut < mask.to) cuts.delete(cut);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((start, i) => {
    const end = at[i + 1]!;
    const here = inside.filter((s) => s.from < end && start < s.to);
    const ns = (list: readonly { n: number }[]): number[] => [...new Set(list.map((s) => s.n))];
    return {
      at: start,
      text: text.slice(start, end),
      mask: hidden.find(({ mask }) => mask.from < end && start < mask.to)?.index ?? null,
      reasons: ns(here),
      begins: ns(here.filter((s) => s.first && s.from >= start && s.from < end)),
      ends: ns(here.filter((s) => s.to > start && s.to <= end)),
    };
  });
}

const library = /(?:site-packages|dist-packages|node_modules)[\\/](@[\w.-]+[\\/][\w.-]+|[\w.-]+)|\b(node):internal\b|[\\/](python)3?\.\d+[\\/](?!site-|dist-)/;
const longRun = 14;

/** Folds frames from inside libraries, and long stretches without evidence. */
function folded(lines: readonly Line[]): Row[] {
  const words = lines.map((line) => line.pieces.map((p) => p.text).join(''));
  const source = (i: number): string | null => {
    const found = library.exec(words[i] ?? '');
    return found ? (found[1] ?? found[2] ?? found[3] ?? null) : null;
  };
  const names = lines.map((line, i): string | null => {
    if (line.hot) return null;
    if (source(i) !== null) return source(i);
    // The code that a Python frame quotes stands below it, deeper, sometimes with carets below that.
    if (!/^ {4,}\S/.test(words[i]!)) return null;
    const back = /^[\s^~]+$/.test(words[i]!) ? 2 : 1;
    return /^\s*File /.test(words[i - back] ?? '') ? source(i - back) : null;
  });
  const inLibrary = (i: number): boolean => typeof names[i] === 'string';
  const rows: Row[] = [];
  const fold = (from: number, to: number, libraries: readonly string[]): void => {
    rows.push({ kind: 'fold', at: lines[from]!.at, lines: lines.slice(from, to), libraries });
  };
  let i = 0;
  while (i < lines.length) {
    let end = i;
    while (inLibrary(end)) end += 1;
    if (end - i >= 3) {
      fold(i, end, [...new Set(names.slice(i, end) as string[])].slice(0, 3));
      i = end;
      continue;
    }
    end = i;
    while (end < lines.length && !lines[end]!.hot && !(inLibrary(end) && inLibrary(end + 1) && inLibrary(end + 2))) end += 1;
    if (end - i > longRun) {
      rows.push(...lines.slice(i, i + 4));
      fold(i + 4, end - 4, []);
      rows.push(...lines.slice(end - 4, end));
      i = end;
    } else if (end > i) {
      rows.push(...lines.slice(i, end));
      i = end;
    } else {
      rows.push(lines[i]!);
      i += 1;
    }
  }
  return rows;
}

export function excerpt(text: string, masks: readonly Span[], reasons: readonly Reason[], budget: number): readonly Row[] {
  const evidence = reasons.flatMap((r) => r.spans);
  const rows: Row[] = [];
  let shown = 0;
  for (const { from, to } of windows(text, evidence, masks, budget)) {
    if (from > shown + 1) rows.push({ kind: 'gap', at: shown, units: from - shown });
    const lines: Line[] = [];
    for (let at = from; at <= to; ) {
      const newline = text.indexOf('\n', at);
      const end = newline < 0 || newline > to ? to : newline;
      const cut = text[end - 1] === '\r' && end > at ? end - 1 : end;
      const cutUp = cut > at ? pieces(text, at, cut, masks, reasons) : [];
      if (!(end === to && cutUp.length === 0)) lines.push({ kind: 'line', at, pieces: cutUp, hot: cutUp.some((p) => p.reasons.length > 0) });
      at = end + 1;
    }
    rows.push(...folded(lines));
    shown = to;
  }
  if (shown < text.length - 1) rows.push({ kind: 'gap', at: shown, units: text.length - shown });
  return rows;
}

/** The same rows as text, for the report: masks in brackets. */
export function excerptText(rows: readonly Row[], nameOf: (mask: number) => string, gap: (units: number) => string): string {
  const line = (l: Line): string => {
    let named = -1;
    return l.pieces
      .map((p) => {
        if (p.mask === null) return p.text;
        if (p.mask === named) return '';
        named = p.mask;
        return `[${nameOf(p.mask)}]`;
      })
      .join('');
  };
  return rows
    .flatMap((row) => (row.kind === 'line' ? [line(row)] : row.kind === 'fold' ? row.lines.map(line) : [`… ${gap(row.units)} …`]))
    .join('\n');
}
