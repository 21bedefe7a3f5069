/** The walk as a table: which event leads where, and which is ignored. Pure: no actor runs, its result is an event. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { noChoice } from '../../src/engine/diagnose.ts';
import type { Diagnosis } from '../../src/engine/types.ts';
import { cannotTell, RefusedTextError, type WalkEvent } from '../../src/flow/events.ts';
import { walkMachine, type Turn, type WalkContext } from '../../src/flow/machine.ts';
import { unreadable } from '../../src/flow/record.ts';

type State = SnapshotFrom<typeof walkMachine>;
/** The walk's own events, and what the three actors report. */
type AnyEvent = WalkEvent | { type: `xstate.${string}`; output?: unknown; error?: unknown };

const diagnosis = (change: Partial<Diagnosis> = {}): Diagnosis => ({
  provider: 'openai',
  verdict: 'ask',
  cause: null,
  candidates: ['rate-limit', 'credit-exhausted'],
  ranked: [],
  alsoSeen: [],
  question: null,
  journey: [],
  plan: [],
  contradicted: [],
  evidence: { length: 20, facts: [], hits: [], keys: [] },
  shareable: [],
  redaction: null,
  ...change,
});

const sure = diagnosis({ verdict: 'sure', cause: 'credit-exhausted', candidates: ['credit-exhausted'], plan: ['see-balance', 'add-credit'] });
const open = diagnosis({ question: { id: 'one-or-many', answers: ['every-call', 'only-many'] } });
const several = diagnosis();
const foreign = diagnosis({ provider: 'unknown', verdict: 'none', candidates: [] });

const fresh = initialTransition(walkMachine)[0].context;
const context = (change: Partial<WalkContext> = {}): WalkContext => ({ ...fresh, origin: 'paste', ...change });

const at = (value: string, change: Partial<WalkContext> = {}): State => {
  const [outer, inner] = value.split('.');
  return walkMachine.resolveState({ value: inner === undefined ? (outer as string) : { [outer as string]: inner }, context: context(change) } as never);
};
const nameOf = (state: State): string =>
  typeof state.value === 'string' ? state.value : Object.entries(state.value).map(([outer, inner]) => `${outer}.${String(inner)}`).join();
const after = (state: State, event: AnyEvent): State => transition(walkMachine, state, event as WalkEvent)[0];

const read = (output: Diagnosis): AnyEvent => ({ type: 'xstate.done.actor.0.walk.reading', output });
const weighed = (output: Diagnosis): AnyEvent => ({ type: 'xstate.done.actor.0.walk.weighing', output });
const opened = (output: unknown): AnyEvent => ({ type: 'xstate.done.actor.0.walk.opening', output });
const broken = (actor: 'reading' | 'weighing' | 'opening', error: unknown = new Error('the reader died')): AnyEvent => ({
  type: `xstate.error.actor.0.walk.${actor}`,
  error,
});
const link = (change: object = {}): object => ({ diagnosis: sure, answers: {}, choice: noChoice, done: [], notice: null, ...change });

const answer: WalkEvent = { type: 'answer.given', question: 'one-or-many', answer: 'only-many' };
const skip: WalkEvent = { type: 'answer.skipped', question: 'one-or-many' };
const withdraw: WalkEvent = { type: 'answer.withdrawn', question: 'one-or-many' };
const chooseCause: WalkEvent = { type: 'cause.chosen', cause: 'rate-limit' };
const chooseProvider: WalkEvent = { type: 'provider.chosen', provider: 'gemini' };
const seen = (to: (WalkEvent & { type: 'outcome.seen' })['to'], step: 'see-balance' | 'add-credit' = 'see-balance'): WalkEvent => ({
  type: 'outcome.seen',
  step,
  outcome: 'empty',
  to,
});

const results = ['result.asking', 'result.choosing', 'result.elsewhere', 'result.guiding', 'result.solved', 'result.stuck'] as const;
const busy = ['reading', 'opening', 'weighing'] as const;
const states = ['waiting', ...busy, 'failed', ...results] as const;

describe('from any state', () => {
  test.each<[AnyEvent, string]>([
    [{ type: 'paste.received' }, 'reading'],
    [{ type: 'walk.started' }, 'weighing'],
    [{ type: 'link.opened', fragment: '#v1.', own: false }, 'opening'],
    [{ type: 'restart' }, 'waiting'],
  ])('%j leads on', (event, target) => {
    for (const state of states) expect([state, nameOf(after(at(state, { diagnosis: sure }), event))]).toEqual([state, target]);
  });

  test('a new paste, link or walk leaves nothing of the old one', () => {
    const full = { diagnosis: sure, answers: { 'one-or-many': 'only-many' }, done: [{ step: 'add-credit', outcome: 'done' }], trail: [fresh], step: 'see-balance', failure: 'x' } as const;
    for (const event of [{ type: 'paste.received' }, { type: 'walk.started' }, { type: 'link.opened', fragment: '#v1.x', own: true }, { type: 'restart' }] as const) {
      const { origin, fragment, ...rest } = after(at('result.guiding', full), event).context;
      const { origin: _, fragment: __, ...clean } = fresh;
      expect(rest).toEqual(clean);
      expect([event.type, origin, fragment]).toEqual([
        event.type,
        { 'paste.received': 'paste', 'walk.started': 'walk', 'link.opened': 'visit', restart: null }[event.type],
        event.type === 'link.opened' ? '#v1.x' : null,
      ]);
    }
  });

  test('a paste that cannot be read says why and takes nothing away', () => {
    for (const state of states) {
      const before = at(state, { diagnosis: sure, answers: { 'ever-worked': 'never' }, step: 'add-credit' });
      const next = after(before, { type: 'paste.refused', why: 'picture' });
      expect([state, nameOf(next)]).toEqual([state, state]);
      expect(next.context).toEqual({ ...before.context, notice: 'picture' });
    }
  });

  test('a symptom is the first answer of a walk without a paste', () => {
    expect(after(at('waiting'), { type: 'walk.started', symptom: 'key-refused' }).context.answers).toEqual({ 'what-happens': 'key-refused' });
  });

  test.each(busy)('while %s, the same errand again starts its actor anew', (state) => {
    const again: Record<string, WalkEvent> = {
      reading: { type: 'paste.received' },
      opening: { type: 'link.opened', fragment: '#v1.', own: false },
      weighing: { type: 'walk.started' },
    };
    const [, actions] = transition(walkMachine, at(state), again[state] as WalkEvent);
    expect(actions.map((action) => action.type)).toContain('xstate.spawnChild');
  });
});

describe('the table', () => {
  test.each<[string, Partial<WalkContext>, AnyEvent, string]>([
    // what the actors report
    ['reading', {}, read(sure), 'result.guiding'],
    ['reading', {}, read(open), 'result.asking'],
    ['reading', {}, read(several), 'result.choosing'],
    ['reading', {}, read(foreign), 'result.elsewhere'],
    ['reading', {}, broken('reading'), 'failed'],
    ['reading', {}, broken('reading', 'a string'), 'failed'],
    ['reading', {}, broken('reading', new RefusedTextError('binary')), 'waiting'],
    ['weighing', {}, weighed(sure), 'result.guiding'],
    ['weighing', {}, weighed(open), 'result.asking'],
    ['weighing', {}, weighed(several), 'result.choosing'],
    ['weighing', {}, weighed(foreign), 'result.elsewhere'],
    ['weighing', {}, broken('weighing'), 'failed'],
    ['opening', {}, opened(link()), 'result.guiding'],
    ['opening', {}, opened(link({ diagnosis: open, notice: 'partly-unknown' })), 'result.asking'],
    ['opening', {}, opened(unreadable('damaged')), 'waiting'],
    ['opening', {}, broken('opening'), 'failed'],
    // failed: what was tried is tried again
    ['failed', { origin: 'paste' }, { type: 'retry' }, 'reading'],
    ['failed', { origin: 'paste', diagnosis: open }, { type: 'retry' }, 'weighing'],
    ['failed', { origin: 'walk' }, { type: 'retry' }, 'weighing'],
    ['failed', { origin: 'link', fragment: '#v1.x' }, { type: 'retry' }, 'opening'],
    ['failed', { origin: 'visit', fragment: '#v1.x' }, { type: 'retry' }, 'opening'],
    // turns
    ...results.flatMap((state): [string, Partial<WalkContext>, AnyEvent, string][] => [
      [state, { diagnosis: open }, answer, 'weighing'],
      [state, { diagnosis: open }, skip, 'weighing'],
      [state, { diagnosis: open }, withdraw, 'weighing'],
      [state, { diagnosis: open }, chooseCause, 'weighing'],
      [state, { diagnosis: open }, chooseProvider, 'weighing'],
      [state, { diagnosis: open }, { type: 'back' }, 'waiting'],
      [state, { diagnosis: open, trail: [fresh] }, { type: 'back' }, 'weighing'],
    ]),
    // guidance
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, { type: 'step.opened', step: 'add-credit' }, 'result.guiding'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, { type: 'call.works' }, 'result.solved'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, { type: 'call.still-fails' }, 'result.guiding'],
    ['result.guiding', { diagnosis: sure, step: 'add-credit', done: [{ step: 'see-balance', outcome: 'x' }] }, { type: 'call.still-fails' }, 'result.stuck'],
    ['result.guiding', { diagnosis: diagnosis({ ...sure, plan: [] }), step: null }, { type: 'call.still-fails' }, 'result.stuck'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, seen('next'), 'result.guiding'],
    ['result.guiding', { diagnosis: sure, step: 'add-credit', done: [{ step: 'see-balance', outcome: 'x' }] }, seen('next', 'add-credit'), 'result.stuck'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, seen('solved'), 'result.solved'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, seen('report'), 'result.stuck'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, seen('paste'), 'waiting'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, seen({ step: 'see-limits' }), 'result.guiding'],
    ['result.guiding', { diagnosis: sure, step: 'see-balance' }, seen({ cause: 'rate-limit' }), 'weighing'],
    ['result.stuck', { diagnosis: sure }, { type: 'call.works' }, 'result.solved'],
  ])('%s with %o: %j leads to %s', (from, change, event, to) => {
    expect(nameOf(after(at(from, change), event))).toBe(to);
  });

  const turns: readonly AnyEvent[] = [answer, skip, withdraw, chooseCause, chooseProvider, { type: 'back' }];
  const guidance: readonly AnyEvent[] = [{ type: 'step.opened', step: 'add-credit' }, { type: 'call.works' }, { type: 'call.still-fails' }, seen('next'), seen('paste'), seen({ cause: 'rate-limit' })];
  const reports: readonly AnyEvent[] = [read(sure), weighed(sure), opened(link())];
  const actorOf: Record<string, string> = { reading: 'walk.reading', weighing: 'walk.weighing', opening: 'walk.opening' };

  test.each(states)('%s ignores what does not belong to it', (state) => {
    const foreignEvents = [
      ...(state.startsWith('result.') ? [] : turns),
      ...(state === 'result.guiding' ? [] : guidance.filter((event) => !(state === 'result.stuck' && event.type === 'call.works'))),
      ...(state === 'failed' ? [] : [{ type: 'retry' } as const]),
      // The answer to a question that is no longer asked.
      ...reports.filter((event) => actorOf[state] === undefined || !event.type.endsWith(actorOf[state])),
    ];
    const before = at(state, { diagnosis: sure, step: 'see-balance', trail: [fresh] });
    for (const event of foreignEvents) {
      const next = after(before, event);
      expect([event.type, nameOf(next)]).toEqual([event.type, state]);
      expect(next.context).toEqual(before.context);
    }
  });
});

describe('what a turn writes down', () => {
  const guiding = at('result.guiding', { diagnosis: sure, step: 'see-balance', answers: { 'ever-worked': 'never' }, done: [{ step: 'see-plan-window', outcome: 'x' }] });

  test('an answer replaces a former one to the same question and takes the last place', () => {
    const twice = at('result.asking', { diagnosis: open, answers: { 'one-or-many': 'every-call', 'ever-worked': 'never' } });
    expect(Object.entries(after(twice, answer).context.answers)).toEqual([['ever-worked', 'never'], ['one-or-many', 'only-many']]);
    expect(after(twice, skip).context.answers['one-or-many']).toBe(cannotTell);
    expect(after(twice, withdraw).context.answers).toEqual({ 'ever-worked': 'never' });
  });

  test('an answer that is taken back takes the chosen cause with it, not the chosen provider', () => {
    const chosen = at('result.guiding', { diagnosis: sure, choice: { provider: 'gemini', cause: 'rate-limit' }, answers: { 'one-or-many': 'only-many' } });
    expect(after(chosen, withdraw).context.choice).toEqual({ provider: 'gemini', cause: null });
  });

  test('a result of a step is kept and the next step without one opens', () => {
    const { done, step } = after(guiding, seen('next')).context;
    expect(done).toEqual([{ step: 'see-plan-window', outcome: 'x' }, { step: 'see-balance', outcome: 'empty' }]);
    expect(step).toBe('add-credit');
  });

  test('an outcome may lead to a step that is not in the plan', () => {
    expect(after(guiding, seen({ step: 'see-limits' })).context.step).toBe('see-limits');
  });

  test('an outcome may lead to another cause, whose steps then begin', () => {
    const { choice, done, step } = after(guiding, seen({ cause: 'rate-limit' })).context;
    expect([choice.cause, step, done.length]).toEqual(['rate-limit', null, 2]);
  });

  test('guidance opens at the first step without a result, or where the person was', () => {
    const done = [{ step: 'see-balance', outcome: 'x' }] as const;
    expect(after(at('weighing'), weighed(sure)).context.step).toBe('see-balance');
    expect(after(at('weighing', { done }), weighed(sure)).context.step).toBe('add-credit');
    expect(after(at('weighing', { step: 'see-limits' }), weighed(sure)).context.step).toBe('see-limits');
  });

  test('a text that cannot be read is refused with its reason, a reader that died says what the browser said', () => {
    expect(after(at('reading'), broken('reading', new RefusedTextError('too-large'))).context.notice).toBe('too-large');
    expect(after(at('reading'), broken('reading', new Error('Worker terminated'))).context.failure).toBe('Worker terminated');
    expect(after(at('weighing'), broken('weighing', 'gone')).context.failure).toBe('gone');
  });

  test('an opened link brings its answers, choice, steps and notice', () => {
    const brought = { answers: { 'ever-worked': 'never' }, choice: { provider: 'gemini', cause: null }, done: [{ step: 'see-balance', outcome: 'x' }], notice: 'partly-unknown' };
    const { context: now } = after(at('opening', { fragment: '#v1.x' }), opened(link(brought)));
    expect(now).toMatchObject({ ...brought, fragment: null, step: 'add-credit' });
  });

  test('the actors get what the walk knows and nothing else', () => {
    const [, actions] = transition(walkMachine, at('result.asking', { diagnosis: open, answers: { 'ever-worked': 'never' } }), answer);
    const spawned = actions.find((action) => action.type === 'xstate.spawnChild') as { params?: { input?: unknown } } | undefined;
    expect(spawned?.params?.input).toEqual({
      evidence: open.evidence,
      redaction: null,
      answers: { 'ever-worked': 'never', 'one-or-many': 'only-many' },
      choice: noChoice,
    });
  });
});

describe('back', () => {
  const turnOf = ({ answers, choice, done, step }: Turn): Turn => ({ answers, choice, done, step });
  const start = at('result.guiding', {
    diagnosis: sure,
    step: 'see-balance',
    answers: { 'ever-worked': 'never' },
    choice: { provider: 'openai', cause: null },
    done: [{ step: 'see-plan-window', outcome: 'x' }],
  });
  const takes: readonly WalkEvent[] = [
    answer, skip, withdraw, chooseCause, chooseProvider, { type: 'call.works' }, { type: 'call.still-fails' },
    seen('next'), seen('solved'), seen('report'), seen({ step: 'see-limits' }), seen({ cause: 'rate-limit' }),
  ];

  const settle = (state: State, output: Diagnosis): State => (nameOf(state) === 'weighing' ? after(state, weighed(output)) : state);

  test.each(takes)('after %j gives back the former answers, choice, results and step', (event) => {
    const there = settle(after(start, event), sure);
    expect(there.context.trail).toHaveLength(1);
    const again = settle(after(there, { type: 'back' }), sure);
    expect(turnOf(again.context)).toEqual(turnOf(start.context));
    expect([nameOf(again), again.context.trail]).toEqual(['result.guiding', []]);
  });

  test('as often as there were turns leads through every former turn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...takes), fc.constantFrom(sure, open, several)), { maxLength: 12 }), (steps) => {
        let state = start;
        const former: Turn[] = [];
        for (const [event, output] of steps) {
          const before = state;
          state = settle(after(state, event), output);
          if (state.context.trail.length > before.context.trail.length) former.push(turnOf(before.context));
        }
        while (former.length > 0) {
          // Weighed as `open`, so that no step opens by itself.
          state = settle(after(state, { type: 'back' }), open);
          expect(turnOf(state.context)).toEqual(former.pop());
        }
        expect(nameOf(after(state, { type: 'back' }))).toBe('waiting');
      }),
      { numRuns: 300 },
    );
  });
});
