import { describe, expect, it } from 'vitest';
import { intakeOf, intakeOfFile, intakeOfText, maxClipboardUnits, maxFileBytes, refusalOf } from '../../src/ui/intake.ts';

const file = (name: string, type = '', size = 10): File => ({ name, type, size }) as File;
const transfer = (text: string, ...files: File[]): Pick<DataTransfer, 'getData' | 'files'> => ({
  getData: (format) => (format === 'text/plain' ? text : ''),
  files: files as unknown as FileList,
});

describe('what may go to the reader', () => {
  it.each([
    ['screenshot.png', 'image/png', 'picture'],
    ['IMG_0001.HEIC', '', 'picture'],
    ['without-ending', 'image/jpeg', 'picture'],
    ['invoice.pdf', 'application/pdf', 'binary'],
    ['logs.zip', '', 'binary'],
    ['unnamed', 'application/gzip', 'binary'],
    ['error.log', '', null],
    ['error.log', 'application/octet-stream', null],
    ['trace.har', 'application/json', null],
    ['notes.txt', 'text/plain', null],
    ['.env', '', null],
  ])('%s %s: %s', (name, type, why) => expect(refusalOf({ name, type })).toBe(why));

  it('takes text and keeps it byte for byte', () => {
    expect(intakeOfText(' 401 \r\n')).toEqual({ kind: 'text', text: ' 401 \r\n' });
  });
  it('refuses a blank text', () => expect(intakeOfText(' \n')).toEqual({ kind: 'refused', why: 'empty' }));
  it('asks for a file beyond the clipboard’s limit', () => {
    expect(intakeOfText('x'.repeat(maxClipboardUnits)).kind).toBe('text');
    expect(intakeOfText('x'.repeat(maxClipboardUnits + 1))).toEqual({ kind: 'refused', why: 'too-large-for-clipboard' });
  });
  it('refuses files that are too large or empty', () => {
    expect(intakeOfFile(file('a.log', '', maxFileBytes)).kind).toBe('file');
    expect(intakeOfFile(file('a.log', '', maxFileBytes + 1))).toEqual({ kind: 'refused', why: 'too-large' });
    expect(intakeOfFile(file('a.log', '', 0))).toEqual({ kind: 'refused', why: 'empty' });
  });
  it('prefers the text where a picture of it comes along', () => {
    expect(intakeOf(transfer('401', file('cells.png', 'image/png')))).toEqual({ kind: 'text', text: '401' });
    expect(intakeOf(transfer('', file('shot.png', 'image/png')))).toEqual({ kind: 'refused', why: 'picture' });
    expect(intakeOf(transfer('', file('a.log'))).kind).toBe('file');
    expect(intakeOf(null)).toEqual({ kind: 'refused', why: 'empty' });
  });
});
