/**
 * What the address of the local server stands for in a record.
 *
 * @typedef {object} Place
 * @property {string} origin Origin of the URLs, such as `https://api.openai.com`.
 * @property {string} address Address that the operating system would name.
 * @property {number} port Port that it would name.
 */

const dates = { start: 'Nov 21 06:00:00 2026 GMT', expire: 'Nov 21 06:00:00 2027 GMT' };
const clocks = { expiry: 5250, _idleStart: 250, duration: 20 };

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes a recording independent of the machine and the moment. Nothing else is
 * touched: see README.md for the list.
 *
 * @param {string} text What the program printed.
 * @param {{ port: number, place: Place, paths: [string, string][] }} options
 *   `paths`: folders of this machine and what stands for each, longest first.
 * @returns {string}
 */
export function normalise(text, { port, place, paths }) {
  const { host, hostname } = new URL(place.origin);
  const local = escape(`127.0.0.1:${port}`);
  let result = text;

  // The server.
  result = result
    // curl's own words for where --connect-to sends it; a plain call prints neither line.
    .replace(/^\* Connecting to (?:hostname: 127\.0\.0\.1|port: \d+)\n/gm, '')
    // Sizes of TLS records: curl prints them into files, not on a terminal.
    .replace(/^[{}] \[\d+ bytes data\]\n/gm, '')
    .replace(/(Connected to|to host) \(nil\)/g, `$1 ${hostname}`)
    .replace(new RegExp(`https?://${local}`, 'g'), place.origin)
    // Connection level: what connect(2) names is an address, never a name.
    .replace(
      new RegExp(`(ECONNREFUSED |Trying |ECONNRESET )${local}`, 'g'),
      `$1${place.address}:${place.port}`,
    )
    .replace(new RegExp(local, 'g'), host)
    .replace(
      new RegExp(`\\(127\\.0\\.0\\.1\\)( port) ${port}\\b`, 'g'),
      `(${place.address})$1 ${place.port}`,
    )
    .replace(
      new RegExp(`\\b127\\.0\\.0\\.1 port ${port}\\b`, 'g'),
      `${hostname} port ${place.port}`,
    )
    .replace(new RegExp(`((?:remotePort|port): '?)${port}\\b`, 'g'), `$1${place.port}`)
    // Objects in dumps that name the host which a URL named.
    .replace(/\b(host|hostname): '127\.0\.0\.1'/g, `$1: '${hostname}'`)
    .replace(/remoteAddress: '127\.0\.0\.1'/g, `remoteAddress: '${place.address}'`)
    .replace(/localAddress: '127\.0\.0\.1'/g, "localAddress: '192.0.2.1'")
    .replace(/(localPort: )\d+/g, '$150000');

  // The machine.
  for (const [from, to] of paths) result = result.replaceAll(from, to);

  // The moment.
  const logs = [];
  return (
    result
      // The certificate's dates in curl's report.
      .replace(/(start|expire) date: .*/g, (_, end) => `${end} date: ${dates[end]}`)
      .replace(/ after \d+ ms/g, ' after 2 ms')
      .replace(/ after \d+ milliseconds/g, ' after 1001 milliseconds')
      .replace(/ in \d+ms\b/g, ' in 12ms')
      // Clocks, counters and addresses inside dumped objects.
      .replace(/\b(expiry|_idleStart|duration): \d+/g, (_, field) => `${field}: ${clocks[field]}`)
      .replace(/\beasy handle 0x[0-9a-f]+/g, 'easy handle 0x5580c0ffee00')
      // The openai package's random log ids, numbered as they come.
      .replace(/\blog_[0-9a-f]{6}\b/g, (id) => {
        if (!logs.includes(id)) logs.push(id);
        return `log_00000${logs.indexOf(id) + 1}`;
      })
  );
}
