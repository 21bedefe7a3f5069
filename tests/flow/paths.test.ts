/**
 * The walk as a graph. The actors are not run, so their results are events. States are told apart by name only:
 * with the answers in them there would be tens of thousands of paths.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { noChoice } from '../../src/engine/diagnose.ts';
import type { Diagnosis } from '../../src/engine/types.ts';
import { RefusedTextError, type WalkEvent } from '../../src/flow/events.ts';
import { walkMachine } from '../../src/flow/machine.ts';
import { unreadable } from '../../src/flow/record.ts';

type State = SnapshotFrom<typeof walkMachine>;

const diagnosis = (change: Partial<Diagnosis> = {}): Diagnosis => ({
  provider: 'openai', verdict: 'ask', cause: null, candidates: ['rate-limit', 'credit-exhausted'], ranked: [], alsoSeen: [], question: null,
  journey: [], plan: [], contradicted: [], evidence: { length: 20, facts: [], hits: [], keys: [] }, shareable: [], redaction: null, ...change,
});
const outputs: readonly Diagnosis[] = [
  diagnosis({ verdict: 'sure', cause: 'timeout', candidates: ['timeout'], plan: ['check-route', 'raise-timeout'] }),
  diagnosis({ question: { id: 'one-or-many', answers: ['every-call', 'only-many'] } }),
  diagnosis(),
  diagnosis({ verdict: 'none', candidates: [] }),
];

const person: readonly WalkEvent[] = [
  { type: 'paste.received' },
  { type: 'paste.refused', why: 'empty' },
  { type: 'walk.started' },
  { type: 'walk.started', symptom: 'key-refused' },
  { type: 'link.opened', fragment: '#v1.e30', own: false },
  { type: 'link.opened', fragment: '#v1.e30', own: true },
  { type: 'answer.given', question: 'one-or-many', answer: 'only-many' },
  { type: 'answer.given', question: 'ever-worked', answer: 'never' },
  { type: 'answer.skipped', question: 'one-or-many' },
  { type: 'answer.withdrawn', question: 'one-or-many' },
  { type: 'cause.chosen', cause: 'rate-limit' },
  { type: 'provider.chosen', provider: 'gemini' },
  ...(['next', 'solved', 'report', 'paste', { step: 'see-limits' }, { cause: 'rate-limit' }] as const).map(
    (to): WalkEvent => ({ type: 'outcome.seen', step: 'check-route', outcome: 'x', to }),
  ),
  { type: 'step.opened', step: 'raise-timeout' },
  { type: 'call.works' },
  { type: 'call.still-fails' },
  { type: 'back' },
  { type: 'retry' },
  { type: 'restart' },
];
const actors = ['reading', 'weighing', 'opening'].flatMap((state) => [
  ...outputs.map((output) => ({
    type: `xstate.done.actor.0.walk.${state}`,
    output: state === 'opening' ? { diagnosis: output, answers: {}, choice: noChoice, done: [], notice: null } : output,
  })),
  ...(state === 'opening' ? [{ type: 'xstate.done.actor.0.walk.opening', output: unreadable('newer') }] : []),
  { type: `xstate.error.actor.0.walk.${state}`, error: new Error('the reader died') },
  { type: `xstate.error.actor.0.walk.${state}`, error: new RefusedTextError('binary') },
]);
const events = [...person, ...actors] as WalkEvent[];

const all = [
  'waiting', 'reading', 'opening', 'weighing', 'failed',
  'result.asking', 'result.choosing', 'result.elsewhere', 'result.guiding', 'result.solved', 'result.stuck',
] as const;
const nameOf = (state: { value: unknown }): string =>
  typeof state.value === 'string' ? state.value : Object.entries(state.value as object).map(([outer, inner]) => `${outer}.${String(inner)}`).join();

/** One event more. XState gives no report of an actor that was stopped, and takes an error of one as its own failure. */
const follow = (state: State, event: { type: string }): State =>
  event.type.startsWith('xstate.error.') && !event.type.endsWith(`.${nameOf(state)}`) ? state : transition(walkMachine, state, event as WalkEvent)[0];

const byName = { events, serializeState: nameOf } as const;

test('every state is reached, and `deciding` never stays', () => {
  const reached = getShortestPaths(walkMachine, byName as never).map((path) => nameOf(path.state));
  expect([...new Set(reached)].sort()).toEqual([...all].sort());
});

test('no result is more than four events away', () => {
  const far = getShortestPaths(walkMachine, byName as never).filter((path) => path.steps.length > 5);
  expect(far.map((path) => nameOf(path.state))).toEqual([]);
});

test('no state is without a way on: solved, stuck and a new start can be reached from each', () => {
  const map = getAdjacencyMap(walkMachine, byName as never) as unknown as Record<string, { transitions: Record<string, { state: State }> }>;
  for (const start of all) {
    const seen = new Set<string>([start]);
    const rest: string[] = [start];
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
      for (const { state } of Object.values((map[name] as { transitions: Record<string, { state: State }> }).transitions)) {
        const next = nameOf(state);
        if (!seen.has(next)) rest.push(next);
        seen.add(next);
      }
    }
    expect([start, ...['waiting', 'result.solved', 'result.stuck'].filter((goal) => !seen.has(goal))]).toEqual([start]);
  }
});

test('no state waits for the program alone: the person can always leave', () => {
  // A reader that hangs must not keep the page.
  const paths = getShortestPaths(walkMachine, byName as never);
  for (const name of all) {
    const state = paths.find((path) => nameOf(path.state) === name)?.state as State;
    const left = person.filter((event) => nameOf(transition(walkMachine, state, event)[0]) !== name);
    expect([name, left.length > 0]).toEqual([name, true]);
  }
});

test('any sequence of events is survived, and the context fits the state', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (sequence) => {
      let [state] = initialTransition(walkMachine);
      for (const event of sequence) {
        state = follow(state, event);
        const { context } = state;
        const name = nameOf(state);
        expect(all).toContain(name);
        if (name.startsWith('result.')) expect(context.diagnosis).not.toBeNull();
        if (name === 'waiting') expect({ ...context, notice: null }).toEqual(initialTransition(walkMachine)[0].context);
        if (name === 'result.guiding') expect(context.diagnosis?.cause).not.toBeNull();
        if (name === 'result.asking') expect(context.diagnosis?.question).not.toBeNull();
        if (name === 'failed') expect(context.failure).not.toBeNull();
        if (name === 'opening') expect(context.fragment).not.toBeNull();
      }
    }),
    { numRuns: 600 },
  );
});

test('after any sequence a paste and a fixed call lead to the end', () => {
  const [happy] = outputs as [Diagnosis];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), (sequence) => {
      let [state] = initialTransition(walkMachine);
      for (const event of [
        ...sequence,
        { type: 'paste.received' },
        { type: 'xstate.done.actor.0.walk.reading', output: happy },
        { type: 'call.works' },
      ])
        state = follow(state, event);
      expect(nameOf(state)).toBe('result.solved');
    }),
    { numRuns: 200 },
  );
});
