/** Proxies that the person's own machine or network is told to use. */
import { defineRules } from '../../define.ts';

const requests = 'doc:https://requests.readthedocs.io/en/latest/user/advanced/#proxies' as const;
const curl = 'doc:https://curl.se/libcurl/c/libcurl-errors.html' as const;

export default defineRules('proxy', [
  {
    id: 'proxy/unreachable',
    causes: ['proxy-error'],
    when: [
      { text: 'Cannot connect to proxy' },
      { text: 'Unable to connect to proxy' },
      { text: 'Could not resolve proxy' },
      { text: 'ClientProxyConnectionError' },
      { text: 'ERR_PROXY_CONNECTION_FAILED' },
      { text: 'ERR_TUNNEL_CONNECTION_FAILED' },
      { text: 'ProxyError' },
      { text: 'proxyconnect tcp' },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: requests,
  },
  {
    id: 'proxy/tunnel-refused',
    causes: ['proxy-error'],
    when: [
      { text: 'CONNECT tunnel failed, response' },
      { text: 'from proxy after CONNECT' },
      { text: 'Tunnel connection failed' },
      { text: 'Unable to tunnel through proxy' },
      { text: 'Proxy Authentication Required' },
    ],
    weight: 'proof',
    proves: ['program'],
    checked: '2026-11',
    source: curl,
  },
  {
    id: 'proxy/scheme',
    causes: ['proxy-error'],
    when: [
      { text: 'Unknown scheme for proxy URL' },
      { text: "Using SOCKS proxy, but the 'socksio' package is not installed" },
      { text: 'Missing dependencies for SOCKS support' },
      { text: 'Proxy URL must' },
    ],
    weight: 'proof',
    checked: '2026-11',
    source: 'doc:https://www.python-httpx.org/advanced/proxies/',
  },
  {
    // Ports at which local proxy programs listen by default: nothing listens there now.
    id: 'proxy/local-port',
    causes: ['proxy-error'],
    when: [
      { text: 'ECONNREFUSED 127.0.0.1:7890' },
      { text: 'ECONNREFUSED 127.0.0.1:7891' },
      { text: 'ECONNREFUSED 127.0.0.1:7897' },
      { text: 'ECONNREFUSED 127.0.0.1:1080' },
      { text: 'ECONNREFUSED 127.0.0.1:10808' },
      { text: 'ECONNREFUSED 127.0.0.1:10809' },
      { text: 'ECONNREFUSED 127.0.0.1:20170' },
    ],
    weight: 'strong',
    proves: ['program'],
    checked: '2026-11',
    source: 'thread:https://github.com/google-gemini/gemini-cli/issues/2961',
  },
]);
