/** The reader in its own thread: the page stays free, and a text that hangs it can be stopped. */
import { makeReader } from '../engine/diagnose.ts';
import { replay } from '../flow/replay.ts';
import { kb } from '../kb/index.ts';
import type { ReaderReply, ReaderRequest } from './protocol.ts';
import { textOf } from './text-of.ts';

const reader = makeReader(kb);
const reply = (message: ReaderReply): void => postMessage(message);

async function serve(request: ReaderRequest): Promise<void> {
  const { id } = request;
  switch (request.do) {
    case 'read': {
      const text = typeof request.text === 'string' ? request.text : await textOf(request.text, (progress) => reply({ id, progress }));
      if (text === null) return reply({ id, refused: 'binary' });
      if (text.trim() === '') return reply({ id, refused: 'empty' });
      return reply({ id, diagnosis: reader.diagnose(text) });
    }
    case 'weigh':
      return reply({ id, diagnosis: reader.weigh(request.evidence, request.answers, request.choice, request.redaction) });
    case 'replay':
      return reply({ id, opened: replay(request.record, kb, reader) });
  }
}

addEventListener('message', (event: MessageEvent<ReaderRequest>) => {
  serve(event.data).catch((error: unknown) => reply({ id: event.data.id, error: error instanceof Error ? error.message : String(error) }));
});

reply({ id: 0, ready: true });
