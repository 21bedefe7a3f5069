/** The reader as a whole: a raw text in, what the page may show out. Nothing of the raw text is in the result. */
import type { Kb } from '../kb/define.ts';
import { compile } from './compile.ts';
import { readFacts, secondsOf, tidy } from './facts.ts';
import { matchRules, type Reading } from './match.ts';
import { findPlaces, type Places } from './places.ts';
import { redact } from './redact.ts';
import type { Answers, Choice, Diagnosis, Evidence, Fact, Hit, KeySighting, Redaction } from './types.ts';
import { longestSpan, viewOf, type View } from './view.ts';
import { makeRuleBook, weigh } from './weigh.ts';
import { showProvider } from './provider.ts';

export interface Reader {
  /** @param text raw text of any length; the result holds it masked */
  diagnose(text: string): Diagnosis;
  /** The same evidence with other answers: after a question, or from a link. */
  weigh(evidence: Evidence, answers: Answers, choice: Choice, redaction: Redaction | null): Diagnosis;
}

export const noChoice: Choice = { provider: null, cause: null };

/** Slots of templates that are facts by themselves. */
const argumentFacts = new Set(['model', 'limit', 'used', 'requested', 'wait', 'reset', 'host', 'path', 'header', 'variable', 'class']);

function factsOfHits(hits: readonly Hit[], view: View): Fact[] {
  return hits.flatMap((hit) => {
    const facts: Fact[] = [{ kind: 'message', value: view.source.slice(hit.from, hit.to), from: hit.from, to: hit.to }];
    for (const [name, value] of Object.entries(hit.args)) {
      if (!argumentFacts.has(name) || value === '') continue;
      // A key's name may stand a little before what is lit.
      const from = view.source.lastIndexOf(value, hit.to);
      if (from < 0 || hit.from - from > 80) continue;
      const span = { from, to: Math.min(from + value.length, from + longestSpan) };
      if (name === 'wait') {
        const seconds = secondsOf(value.replaceAll(/\s/g, '').replace(/\.$/, ''));
        if (seconds !== null) facts.push({ kind: 'wait', value: String(seconds), unit: 's', ...span });
      } else facts.push({ kind: name as Fact['kind'], value: value.replace(/[.,:]$/, ''), ...span });
    }
    return facts;
  });
}

/** @param kb all knowledge; compiled once, kept by the reader */
export function makeReader(kb: Kb): Reader {
  const compiled = compile(kb);
  const book = makeRuleBook(kb);
  const { shareable } = book;
  const knownVariables = Object.values(kb.providers).flatMap((provider) => provider.env.map((name) => name.toLowerCase()));

  function read(redaction: Redaction): Evidence {
    const view = viewOf(redaction.text);
    const places: Places = findPlaces(view, compiled);
    const facts = readFacts(view, compiled, places);
    const keys: readonly KeySighting[] = redaction.keys;
    const first: Reading = { view, places, facts, keys, provider: 'unknown', knownVariables };
    const shown = showProvider(compiled, first, []);
    const hits = matchRules(compiled, { ...first, provider: shown?.id ?? 'unknown' });
    const provider = showProvider(compiled, first, hits);
    const all = [...facts, ...factsOfHits(hits, view)];
    if (provider !== null) all.push({ kind: 'provider', value: provider.id, from: provider.from, to: provider.to });
    return { length: redaction.text.trim().length, facts: tidy(all), hits, keys };
  }

  return {
    diagnose(text) {
      const redaction = redact(text, kb.secrets);
      const evidence = read(redaction);
      return { ...weigh(book, evidence, {}, noChoice), evidence, shareable: shareable(evidence), redaction };
    },
    weigh(evidence, answers, choice, redaction) {
      return { ...weigh(book, evidence, answers, choice), evidence, shareable: shareable(evidence), redaction };
    },
  };
}
