/** What page and reader say to each other. The raw text goes one way only: into the reader. */
import type { Answers, Choice, Diagnosis, Evidence, Redaction } from '../engine/types.ts';
import type { LinkRecord } from '../flow/link.ts';
import type { OpenedLink } from '../flow/record.ts';

export type ReaderRequest =
  | { id: number; do: 'read'; text: string | File }
  | { id: number; do: 'weigh'; evidence: Evidence; answers: Answers; choice: Choice; redaction: Redaction | null }
  | { id: number; do: 'replay'; record: LinkRecord };

export type ReaderReply =
  /** Sent once, when the reader has loaded. */
  | { id: 0; ready: true }
  | { id: number; diagnosis: Diagnosis }
  | { id: number; opened: OpenedLink }
  | { id: number; progress: number }
  /** `binary`: the file holds no text. */
  | { id: number; refused: 'binary' | 'empty' }
  | { id: number; error: string };
