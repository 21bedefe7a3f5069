/**
 * The walk: what is on the screen and what may happen next. It knows that there is a question, never which; causes,
 * questions and steps are the engine's and the knowledge's matter. Effects are actors that the app provides.
 */
import { assign, fromPromise, setup } from 'xstate';
import type { Answers, Choice, Diagnosis, Evidence, Redaction } from '../engine/types.ts';
import type { CauseId, QuestionId, StepId } from '../kb/ids.ts';
import { cannotTell, RefusedTextError, stillFails, type RefusedPaste, type WalkEvent } from './events.ts';
import type { DoneStep, LinkNotice, OpenedLink } from './record.ts';

/** What the person has said and done: all that `back` must restore. */
export interface Turn {
  answers: Answers;
  choice: Choice;
  done: readonly DoneStep[];
  /** The step that is open; null while none is. */
  step: StepId | null;
}

export interface WalkContext extends Turn {
  diagnosis: Diagnosis | null;
  /** Former turns, oldest first. */
  trail: readonly Turn[];
  /** Where the result comes from: this page's paste, questions alone, somebody's link, the last visit. */
  origin: 'paste' | 'walk' | 'link' | 'visit' | null;
  notice: LinkNotice | RefusedPaste | null;
  /** Fragment to open; null once opened. */
  fragment: string | null;
  /** What failed, for `failed`: a text of the browser, never of the paste. */
  failure: string | null;
}

export interface WeighInput {
  evidence: Evidence;
  redaction: Redaction | null;
  answers: Answers;
  choice: Choice;
}

const fresh: WalkContext = {
  diagnosis: null,
  answers: {},
  choice: { provider: null, cause: null },
  done: [],
  step: null,
  trail: [],
  origin: null,
  notice: null,
  fragment: null,
  failure: null,
};

const noEvidence: Evidence = { length: 0, facts: [], hits: [], keys: [] };

const turnOf = ({ answers, choice, done, step }: WalkContext): Turn => ({ answers, choice, done, step });

/** The next turn, with the present one put on the trail. */
const turn = (context: WalkContext, change: Partial<Turn>): Partial<WalkContext> => ({
  ...change,
  notice: null,
  trail: [...context.trail, turnOf(context)],
});

const without = (answers: Answers, question: QuestionId): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/** The first step of the plan that has no result yet. */
const stepAfter = (context: WalkContext, done: readonly DoneStep[]): StepId | null =>
  context.diagnosis?.plan.find((id) => !done.some((d) => d.step === id)) ?? null;

const withFailed = (context: WalkContext): readonly DoneStep[] =>
  context.step === null ? context.done : [...context.done, { step: context.step, outcome: stillFails }];

const failureOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const walkMachine = setup({
  types: { context: {} as WalkContext, events: {} as WalkEvent },
  actors: {
    /** Masks and reads what the app holds; rejects when the reader died or was stopped. */
    read: fromPromise<Diagnosis>(() => Promise.reject(new Error('the app provides this'))),
    weigh: fromPromise<Diagnosis, WeighInput>(() => Promise.reject(new Error('the app provides this'))),
    open: fromPromise<OpenedLink, { fragment: string }>(() => Promise.reject(new Error('the app provides this'))),
  },
  guards: {
    isSure: ({ context }) => context.diagnosis?.verdict === 'sure',
    isElsewhere: ({ context }) => context.diagnosis?.verdict === 'none',
    hasQuestion: ({ context }) => context.diagnosis !== null && context.diagnosis.question !== null,
    hasTrail: ({ context }) => context.trail.length > 0,
    hasMoreSteps: ({ context }) => stepAfter(context, withFailed(context)) !== null,
  },
  actions: {
    forget: assign(fresh),
    openFirstStep: assign({ step: ({ context }) => context.step ?? stepAfter(context, context.done) }),
  },
}).createMachine({
  id: 'walk',
  context: fresh,
  initial: 'waiting',
  on: {
    'paste.received': { target: '.reading', actions: assign({ ...fresh, origin: 'paste' }), reenter: true },
    'link.opened': {
      target: '.opening',
      actions: assign(({ event }) => ({ ...fresh, fragment: event.fragment, origin: event.own ? ('visit' as const) : ('link' as const) })),
      reenter: true,
    },
    'walk.started': {
      target: '.weighing',
      actions: assign(({ event }) => ({
        ...fresh,
        origin: 'walk' as const,
        answers: (event.symptom === undefined ? {} : { 'what-happens': event.symptom }) as Answers,
      })),
    },
    // What stands on the page stays: only the reason is said.
    'paste.refused': { actions: assign({ notice: ({ event }) => event.why }) },
    restart: { target: '.waiting', actions: 'forget' },
  },
  states: {
    waiting: {},
    reading: {
      tags: 'busy',
      invoke: {
        src: 'read',
        onDone: { target: 'result', actions: assign({ diagnosis: ({ event }) => event.output, failure: null }) },
        onError: [
          {
            guard: ({ event }) => event.error instanceof RefusedTextError,
            target: 'waiting',
            actions: assign(({ event }) => ({ ...fresh, notice: (event.error as RefusedTextError).why })),
          },
          { target: 'failed', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
        ],
      },
    },
    opening: {
      tags: 'busy',
      invoke: {
        src: 'open',
        input: ({ context }) => ({ fragment: context.fragment ?? '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.diagnosis === null,
            target: 'waiting',
            actions: assign(({ event }) => ({ ...fresh, notice: event.output.notice })),
          },
          {
            target: 'result',
            actions: assign(({ event }) => ({
              diagnosis: event.output.diagnosis,
              answers: event.output.answers,
              choice: event.output.choice,
              done: event.output.done,
              notice: event.output.notice,
              fragment: null,
            })),
          },
        ],
        onError: { target: 'failed', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
      },
    },
    weighing: {
      tags: 'busy',
      invoke: {
        src: 'weigh',
        input: ({ context }) => ({
          evidence: context.diagnosis?.evidence ?? noEvidence,
          redaction: context.diagnosis?.redaction ?? null,
          answers: context.answers,
          choice: context.choice,
        }),
        onDone: { target: 'result', actions: assign({ diagnosis: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: assign({ failure: ({ event }) => failureOf(event.error) }) },
      },
    },
    /** The reader died, hangs or was stopped. Nothing is lost: the app still holds the text, the context the rest. */
    failed: {
      on: {
        retry: [
          { guard: ({ context }) => context.fragment !== null, target: 'opening' },
          { guard: ({ context }) => context.diagnosis === null && context.origin === 'paste', target: 'reading' },
          { target: 'weighing' },
        ],
      },
    },
    result: {
      initial: 'deciding',
      on: {
        'answer.given': {
          target: 'weighing',
          actions: assign(({ context, event }) =>
            turn(context, { answers: { ...without(context.answers, event.question), [event.question]: event.answer }, done: [], step: null })),
        },
        'answer.skipped': {
          target: 'weighing',
          actions: assign(({ context, event }) =>
            turn(context, { answers: { ...without(context.answers, event.question), [event.question]: cannotTell }, done: [], step: null })),
        },
        'answer.withdrawn': {
          target: 'weighing',
          actions: assign(({ context, event }) =>
            turn(context, { answers: without(context.answers, event.question), choice: { ...context.choice, cause: null }, done: [], step: null })),
        },
        'cause.chosen': {
          target: 'weighing',
          actions: assign(({ context, event }) => turn(context, { choice: { ...context.choice, cause: event.cause }, done: [], step: null })),
        },
        'provider.chosen': {
          target: 'weighing',
          actions: assign(({ context, event }) => turn(context, { choice: { ...context.choice, provider: event.provider }, done: [], step: null })),
        },
        back: [
          {
            guard: 'hasTrail',
            target: 'weighing',
            actions: assign(({ context }) => ({ ...(context.trail.at(-1) as Turn), trail: context.trail.slice(0, -1) })),
          },
          { target: 'waiting', actions: 'forget' },
        ],
      },
      states: {
        deciding: {
          always: [
            { guard: 'isSure', target: 'guiding' },
            { guard: 'isElsewhere', target: 'elsewhere' },
            { guard: 'hasQuestion', target: 'asking' },
            { target: 'choosing' },
          ],
        },
        asking: {},
        /** Several causes are left and no question can split them: the person picks one. */
        choosing: {},
        /** Not an AI API's failure. */
        elsewhere: {},
        guiding: {
          entry: 'openFirstStep',
          on: {
            'step.opened': { actions: assign({ step: ({ event }) => event.step }) },
            'outcome.seen': [
              {
                guard: ({ event }) => event.to === 'paste',
                target: '#walk.waiting',
                actions: 'forget',
              },
              {
                guard: ({ event }) => typeof event.to === 'object' && 'cause' in event.to,
                target: '#walk.weighing',
                actions: assign(({ context, event }) =>
                  turn(context, {
                    choice: { ...context.choice, cause: (event.to as { cause: CauseId }).cause },
                    done: [...context.done, { step: event.step, outcome: event.outcome }],
                    step: null,
                  })),
              },
              {
                guard: ({ event }) => event.to === 'solved',
                target: 'solved',
                actions: assign(({ context, event }) =>
                  turn(context, { done: [...context.done, { step: event.step, outcome: event.outcome }] })),
              },
              {
                guard: ({ event }) => event.to === 'report',
                target: 'stuck',
                actions: assign(({ context, event }) =>
                  turn(context, { done: [...context.done, { step: event.step, outcome: event.outcome }] })),
              },
              {
                guard: ({ event }) => typeof event.to === 'object',
                actions: assign(({ context, event }) =>
                  turn(context, {
                    done: [...context.done, { step: event.step, outcome: event.outcome }],
                    step: (event.to as { step: StepId }).step,
                  })),
              },
              {
                guard: ({ context, event }) => stepAfter(context, [...context.done, { step: event.step, outcome: event.outcome }]) === null,
                target: 'stuck',
                actions: assign(({ context, event }) =>
                  turn(context, { done: [...context.done, { step: event.step, outcome: event.outcome }] })),
              },
              {
                actions: assign(({ context, event }) => {
                  const done = [...context.done, { step: event.step, outcome: event.outcome }];
                  return turn(context, { done, step: stepAfter(context, done) });
                }),
              },
            ],
            'call.works': { target: 'solved', actions: assign(({ context }) => turn(context, {})) },
            'call.still-fails': [
              {
                guard: 'hasMoreSteps',
                actions: assign(({ context }) => {
                  const done = withFailed(context);
                  return turn(context, { done, step: stepAfter(context, done) });
                }),
              },
              { target: 'stuck', actions: assign(({ context }) => turn(context, { done: withFailed(context) })) },
            ],
          },
        },
        solved: {},
        /** Nothing is left to try: what was ruled out, the report, where to send it. */
        stuck: { on: { 'call.works': { target: 'solved', actions: assign(({ context }) => turn(context, {})) } } },
      },
    },
  },
});
