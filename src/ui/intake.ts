/** What may go to the reader, and what gets a kind answer instead. Pure: no element, no state. */
import type { RefusedPaste } from '../flow/events.ts';

/** A clipboard text is one string in memory, copied at every hand-over; a file is read in parts. */
export const maxClipboardUnits = 5 * 1024 * 1024;
export const maxFileBytes = 20 * 1024 * 1024;

const pictures = /\.(png|jpe?g|gif|webp|avif|heic|heif|bmp|tiff?|svg|ico|mp4|mov|webm|mkv)$/i;
const packed =
  /\.(pdf|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|docx?|xlsx?|pptx?|odt|ods|rtfd|pages|numbers|key|exe|dll|so|dylib|dmg|iso|bin|jar|whl|pyc|class|wasm|sqlite3?|db|parquet|mp3|wav|ogg)$/i;
const packedTypes = /^(application\/(pdf|zip|gzip|x-(7z|rar|tar|gzip|bzip)|vnd\.(ms-|openxml|rar)|msword|octet-stream$|java-archive|wasm)|audio\/|font\/)/i;

/**
 * Why a file cannot be read as text, by its name and type; null where it may be tried. The reader calls the rest
 * `binary` itself, from its bytes; a picture under a wrong name is then told by its type.
 */
export function refusalOf(file: { name: string; type: string }): 'picture' | 'binary' | null {
  if (pictures.test(file.name) || /^(image|video)\//i.test(file.type)) return 'picture';
  if (packed.test(file.name)) return 'binary';
  // Browsers call every log without a known ending an octet stream: the name decides there.
  if (packedTypes.test(file.type) && !/octet-stream/i.test(file.type)) return 'binary';
  return null;
}

export type Intake =
  | { kind: 'text'; text: string }
  | { kind: 'file'; file: File }
  | { kind: 'refused'; why: RefusedPaste };

export function intakeOfFile(file: File): Intake {
  const why = refusalOf(file);
  if (why !== null) return { kind: 'refused', why };
  if (file.size === 0) return { kind: 'refused', why: 'empty' };
  if (file.size > maxFileBytes) return { kind: 'refused', why: 'too-large' };
  return { kind: 'file', file };
}

export function intakeOfText(text: string): Intake {
  if (text.length > maxClipboardUnits) return { kind: 'refused', why: 'too-large-for-clipboard' };
  if (text.trim() === '') return { kind: 'refused', why: 'empty' };
  return { kind: 'text', text };
}

/** Of a paste or a drop. Text wins: office programs put a picture of it beside. */
export function intakeOf(transfer: Pick<DataTransfer, 'getData' | 'files'> | null): Intake {
  const text = transfer?.getData('text/plain') ?? '';
  const file = transfer?.files?.[0];
  return file !== undefined && text.trim() === '' ? intakeOfFile(file) : intakeOfText(text);
}
