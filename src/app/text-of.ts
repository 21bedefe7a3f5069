/** Text of a dropped file: UTF-8, or UTF-16 with its mark (what PowerShell's `>` writes). */

const sliceSize = 1 << 20;

/** Bytes that no text holds: many of them in the first stretch make a file binary. */
function isBinary(bytes: Uint8Array): boolean {
  let odd = 0;
  for (const byte of bytes) if (byte === 0 || (byte < 9) || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) odd++;
  return odd > bytes.length / 50;
}

/**
 * @param progress share that was read, 0 to 1
 * @returns null where the file holds no text
 */
export async function textOf(file: Blob, progress: (share: number) => void): Promise<string | null> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && isBinary(head)) return null;
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  for (let from = 0; from < file.size; from += sliceSize) {
    const bytes = await file.slice(from, from + sliceSize).arrayBuffer();
    parts.push(decoder.decode(bytes, { stream: from + sliceSize < file.size }));
    if (file.size > sliceSize) progress(Math.min(1, (from + sliceSize) / file.size));
  }
  return parts.join('');
}
