import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOSTS = ['api.openai.com', 'api.anthropic.com', 'generativelanguage.googleapis.com'];

/**
 * A self-signed certificate for the providers' hosts, made anew for each recording.
 *
 * @param {string} folder Temporary folder for the two files.
 * @returns {{ key: string, cert: string, file: string }} `file` is the certificate's path.
 */
export function makeCertificate(folder) {
  const keyFile = join(folder, 'key.pem');
  const file = join(folder, 'cert.pem');
  const names = [...HOSTS.map((host) => `DNS:${host}`), 'IP:127.0.0.1'].join(',');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
      ...['-subj', '/CN=api.openai.com', '-addext', `subjectAltName=${names}`],
      ...['-keyout', keyFile, '-out', file],
    ],
    { stdio: 'pipe' },
  );
  return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(file, 'utf8'), file };
}
