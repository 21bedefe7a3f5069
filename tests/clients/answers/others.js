import { MOMENT } from './body.js';

const html = { date: MOMENT, 'content-type': 'text/html; charset=UTF-8' };

/**
 * Answers of whoever stands between the program and the provider, or in its place.
 * The pages are shortened: style sheets, scripts and images are left out.
 *
 * @type {Record<string, import('./body.js').Answer>}
 */
export const others = {
  // A web page at the address where the API was expected: a base URL without /v1.
  web_page: {
    status: 200,
    headers: html,
    body: '<!doctype html>\n<html lang="en">\n\t<head>\n\t\t<meta charset="utf-8" />\n\t\t<title>Open WebUI</title>\n\t</head>\n\t<body></body>\n</html>\n',
    source: 'https://github.com/open-webui/open-webui/blob/main/src/app.html',
    cause: 'endpoint-not-found',
    accept: ['endpoint-not-found', 'unexpected-response'],
  },
  cloudflare_challenge: {
    status: 403,
    headers: {
      ...html,
      server: 'cloudflare',
      'cf-mitigated': 'challenge',
      'cf-ray': '9a1e4c0ffee00003-FRA',
    },
    body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge"><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1"></head><body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><noscript><div id="challenge-error-title"><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: \'3\',cType: \'managed\'};}());</script></body></html>\n',
    source: 'https://github.com/anthropics/claude-code/issues/30437',
    cause: 'blocked-by-firewall',
  },
  cloudflare_block: {
    status: 403,
    headers: { ...html, server: 'cloudflare', 'cf-ray': '9a1e4c0ffee00004-FRA' },
    body: '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<title>Attention Required! | Cloudflare</title>\n</head>\n<body>\n  <div id="cf-wrapper">\n    <div class="cf-alert cf-alert-error cf-cookie-error" id="cookie-alert" data-translate="enable_cookies">Please enable cookies.</div>\n    <div id="cf-error-details" class="cf-error-details-wrapper">\n      <div class="cf-wrapper cf-header cf-error-overview">\n        <h1 data-translate="block_headline">Sorry, you have been blocked</h1>\n        <h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> chatgpt.com</h2>\n      </div>\n    </div>\n    <p class="text-13">\n      <span class="cf-footer-item sm:block sm:mb-1">Cloudflare Ray ID: <strong class="font-semibold">9a1e4c0ffee00004</strong></span>\n    </p>\n  </div>\n</body>\n</html>\n',
    source: 'https://github.com/openai/codex/issues/4284',
    cause: 'blocked-by-firewall',
  },
  empty_401: {
    status: 401,
    headers: { date: MOMENT },
    body: '',
    source: 'https://github.com/xtekky/gpt4free/issues/2512',
    cause: null,
    accept: ['key-invalid', 'auth-header', 'unexpected-response', 'endpoint-not-found'],
  },
  empty_200: {
    status: 200,
    headers: { date: MOMENT, 'content-type': 'application/json' },
    body: '',
    source:
      'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Errors/JSON_bad_parse',
    cause: 'unexpected-response',
  },
  go_404: {
    status: 404,
    headers: { date: MOMENT, 'content-type': 'text/plain' },
    body: '404 page not found',
    source: 'https://pkg.go.dev/net/http#NotFound',
    cause: 'endpoint-not-found',
  },
};
