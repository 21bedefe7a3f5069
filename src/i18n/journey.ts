/** The journey as it is drawn and written: which stops are shown, how each one looks, what joins them. */
import type { JourneyStop, StopId } from '../engine/types.ts';
import type { Messages } from './en.ts';

/**
 * `passed`: unknown, before the stop; `beyond`: unknown, after it; `maybe`: still possible while a question is open.
 * The engine says only proven, failed, unknown; the place on the line does the rest.
 */
export type Look = 'proven' | 'passed' | 'stopped' | 'maybe' | 'beyond';

export interface DrawnStop {
  /** The program shares the key's stop while both stand alike. */
  id: StopId | 'program+key-read';
  stops: readonly JourneyStop[];
  look: Look;
  fixed: boolean;
  /** The line to the next stop; null at the end. */
  to: 'solid' | 'hollow' | 'dots' | null;
}

export const stopOrder: readonly StopId[] = [
  'program',
  'key-read',
  'network',
  'gateway',
  'key-accepted',
  'account',
  'quota',
  'request',
  'answer',
];

const unread = (): JourneyStop[] => stopOrder.map((stop) => ({ stop, state: 'unknown', because: null, rule: null }));

export interface JourneyOptions {
  /** Stops where the causes that are left lie. */
  possible?: readonly StopId[];
  /** All is well again; the stop where it failed is named. */
  solved?: StopId | null;
}

export function drawJourney(journey: readonly JourneyStop[], options: JourneyOptions = {}): readonly DrawnStop[] {
  const read = journey.length > 0 ? journey : unread();
  const possible = options.possible ?? [];
  const used = stopOrder
    .map((id) => read.find((s) => s.stop === id))
    .filter((s) => s !== undefined)
    // Most calls go through no gateway; it is drawn where the evidence shows one.
    .filter((s) => s.stop !== 'gateway' || s.state !== 'unknown' || possible.includes('gateway'));
  const failed = used.findIndex((s) => s.state === 'failed');
  const lastPossible = used.findLastIndex((s) => possible.includes(s.stop));
  const looks = used.map((s, i): Look => {
    if (options.solved !== undefined || s.state === 'proven') return 'proven';
    if (s.state === 'failed') return 'stopped';
    if (failed < 0 && possible.includes(s.stop)) return 'maybe';
    const end = failed >= 0 ? failed : lastPossible;
    return i < end ? 'passed' : 'beyond';
  });
  const drawn: { id: DrawnStop['id']; stops: JourneyStop[]; look: Look; fixed: boolean }[] = [];
  used.forEach((s, i) => {
    const last = drawn.at(-1);
    const look = looks[i]!;
    const alike = last !== undefined && last.id === 'program' && s.stop === 'key-read' && last.look === look && look !== 'stopped';
    // Solved, a stop that was fixed keeps its own name.
    if (alike && !(options.solved === 'program')) {
      last.id = 'program+key-read';
      last.stops.push(s);
      last.fixed ||= options.solved === s.stop;
    } else drawn.push({ id: s.stop, stops: [s], look, fixed: options.solved === s.stop });
  });
  return drawn.map((s, i) => {
    const next = drawn[i + 1]?.look;
    let to: DrawnStop['to'] = null;
    if (next !== undefined) {
      const open = (look: Look): boolean => look === 'stopped' || look === 'maybe' || look === 'beyond';
      if (open(s.look) || next === 'beyond' || next === 'maybe') to = 'dots';
      else to = s.look === 'passed' || next === 'passed' ? 'hollow' : 'solid';
    }
    return { ...s, to };
  });
}

/** `[ok] key set > [STOP] network > [--] key known`: for the report and for the terminal. */
export const journeyText = (drawn: readonly DrawnStop[], m: Messages): string =>
  drawn.map((s) => `${m.report.marks[s.look]} ${m.journey.text[s.id]}`).join(' > ');
