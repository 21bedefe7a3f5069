import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { makeCertificate } from './lib/certificate.js';
import { normalise } from './lib/normalise.js';
import { pool } from './lib/pool.js';
import { shownProvider } from './lib/provider.js';
import { run } from './lib/run.js';
import { clientVersions, pythonLibrary } from './lib/versions.js';
import { places, root } from './scenarios/common.js';
import { scenarios } from './scenarios/index.js';
import { serve } from './server.js';

const AT_ONCE = 6;
const programs = join(root, 'run');
const records = join(root, 'records');

const folder = await mkdtemp(join(tmpdir(), 'keytriage-clients-'));

/** Nothing of the person's own environment: no keys, no proxies, no colours. */
const environment = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' };

/** Records one scenario: the text, and its entry in the index. */
async function record(scenario, { certificate, versions, library }) {
  const { client, name, place, cause, accept } = scenario;
  const server = await serve(
    scenario.answer ?? 'unreached',
    scenario.tls ? certificate : undefined,
  );
  try {
    const context = { port: server.port, certificate: certificate.file };
    const command = scenario.command(context);
    const printed = await run(command, {
      cwd: programs,
      env: { ...environment, ...scenario.env?.(context) },
      folder,
    });
    if (printed === '') throw new Error(`${client}/${name} printed nothing`);
    if (!scenario.answer && server.visits() > 0)
      throw new Error(`${client}/${name} sent a request that it should have refused`);
    const text = normalise(printed, {
      port: server.port,
      place,
      paths: [
        [certificate.file, '/etc/ssl/certs/ca-certificates.crt'],
        // Each program is the developer's app, and the package its project.
        ...(command[1]?.startsWith(programs) ? [[dirname(command[1]), '/home/dev/app']] : []),
        [root, '/home/dev/app'],
        [library, `/usr/lib/${basename(library)}`],
      ],
    });
    // A server of the person's own is nobody's, whichever package called it.
    const provider = place === places.own ? 'unknown' : shownProvider(text, scenario.provider);
    return {
      text,
      entry: {
        file: `${client}/${name}.txt`,
        client,
        ...versions[client],
        provider,
        ...(provider === 'unknown' && { acceptProviders: [scenario.provider] }),
        scenario: name,
        cause,
        ...(accept && { accept }),
      },
    };
  } finally {
    server.close();
  }
}

try {
  const tools = {
    certificate: makeCertificate(folder),
    versions: clientVersions(root),
    library: pythonLibrary(),
  };
  const results = await pool(scenarios, AT_ONCE, (scenario) => record(scenario, tools));

  // Only now: a recording that failed leaves the old records as they were.
  await rm(records, { recursive: true, force: true });
  for (const client of Object.keys(tools.versions))
    await mkdir(join(records, client), { recursive: true });
  for (const { text, entry } of results) await writeFile(join(records, entry.file), text);
  const index = results.map(({ entry }) => entry);
  await writeFile(join(records, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  console.log(`${index.length} texts recorded.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
