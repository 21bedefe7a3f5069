/** The page's end of the reader: requests as promises, a new worker when the old one died, hangs or was stopped. */
import type { Diagnosis } from '../engine/types.ts';
import type { LinkRecord } from '../flow/link.ts';
import type { OpenedLink } from '../flow/record.ts';
import { RefusedTextError } from '../flow/events.ts';
import type { WeighInput } from '../flow/machine.ts';
import type { ReaderReply, ReaderRequest } from './protocol.ts';
import { readerUrl } from './worker-url.ts';

/** A read that takes longer than this hangs; large files report progress, which starts the count anew. */
const patience = 20_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  /** Whether it holds a text: one that was replaced meanwhile is not read to its end. */
  reads: boolean;
  /** Runs from the moment when the worker has loaded: a slow line is no reader that hangs. */
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** A request without its id; the mapped form keeps the union apart. */
type Asked = ReaderRequest extends infer R ? (R extends ReaderRequest ? Omit<R, 'id'> : never) : never;

export class Reader {
  #worker: Worker | null = null;
  #loaded = false;
  /** Loaded and idle: what takes over when the worker is stopped, without the network. */
  #spare: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #ready: (() => void) | null = null;
  readonly #onProgress: (share: number | null) => void;
  /** Resolves when the first worker has loaded; rejects when it cannot. */
  readonly ready: Promise<void>;

  constructor(onProgress: (share: number | null) => void) {
    this.#onProgress = onProgress;
    this.ready = new Promise((resolve) => (this.#ready = resolve));
    this.#start();
  }

  read(text: string | File): Promise<Diagnosis> {
    this.abandon();
    return this.#ask({ do: 'read', text }) as Promise<Diagnosis>;
  }

  weigh(input: WeighInput): Promise<Diagnosis> {
    return this.#ask({ do: 'weigh', ...input }) as Promise<Diagnosis>;
  }

  replay(record: LinkRecord): Promise<OpenedLink> {
    return this.#ask({ do: 'replay', record }) as Promise<OpenedLink>;
  }

  /**
   * Ends the read of a text that was replaced or discarded: the next one must not wait behind it. While the worker is
   * still loading nothing is read yet, and loading it anew would tell the host that somebody pasted twice.
   */
  abandon(): void {
    if (this.#loaded && [...this.#waiting.values()].some(({ reads }) => reads)) this.stop('the text was discarded');
  }

  /** Loads a second worker, so that a stopped or broken one can be replaced with the network off. */
  prepareSpare(): Promise<void> {
    const worker = new Worker(readerUrl(), { type: 'module', name: 'keytriage-spare' });
    return new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(), { once: true });
      worker.addEventListener(
        'message',
        () => {
          this.#spare = worker;
          resolve();
        },
        { once: true },
      );
    });
  }

  /** Ends what is under way; the next request goes to the spare worker, or starts a fresh one. */
  stop(reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#loaded = false;
    if (this.#spare !== null) {
      this.#use(this.#spare);
      this.#loaded = true;
      this.#spare = null;
      void this.prepareSpare();
    }
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    this.#waiting.clear();
    this.#onProgress(null);
  }

  #start(): void {
    try {
      this.#use(new Worker(readerUrl(), { type: 'module', name: 'keytriage-reader' }));
    } catch (error) {
      this.#worker = null;
      throw error;
    }
  }

  #use(worker: Worker): void {
    worker.addEventListener('message', (event: MessageEvent<ReaderReply>) => this.#receive(event.data));
    worker.addEventListener('error', (event) => this.stop(event.message || 'the reader could not be loaded'));
    this.#worker = worker;
  }

  #ask(request: Asked): Promise<unknown> {
    if (this.#worker === null) this.#start();
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, reads: request.do === 'read', timer: this.#loaded ? this.#countdown() : undefined });
      (this.#worker as Worker).postMessage({ ...request, id } satisfies ReaderRequest);
    });
  }

  #countdown(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.stop('the reader did not answer'), patience);
  }

  #receive(reply: ReaderReply): void {
    if ('ready' in reply) {
      this.#loaded = true;
      for (const waiting of this.#waiting.values()) waiting.timer ??= this.#countdown();
      this.#ready?.();
      return;
    }
    const waiting = this.#waiting.get(reply.id);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    if ('progress' in reply) {
      waiting.timer = this.#countdown();
      this.#onProgress(reply.progress);
      return;
    }
    this.#waiting.delete(reply.id);
    this.#onProgress(null);
    if ('diagnosis' in reply) waiting.resolve(reply.diagnosis);
    else if ('opened' in reply) waiting.resolve(reply.opened);
    else if ('refused' in reply) waiting.reject(new RefusedTextError(reply.refused));
    else waiting.reject(new Error(reply.error));
  }
}
