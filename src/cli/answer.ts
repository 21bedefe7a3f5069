/** A diagnosis for people at a terminal: the page's answer in the page's order. */
import type { Diagnosis } from '../engine/types.ts';
import { fragmentOf } from '../flow/link.ts';
import { drawJourney, journeyText } from '../i18n/journey.ts';
import { plain, plainBlocks } from '../i18n/prose.ts';
import { reasonsOf } from '../i18n/reasons.ts';
import { titleOf } from '../i18n/report.ts';
import { pick, slotsOf } from '../i18n/slots.ts';
import type { Messages } from '../i18n/index.ts';
import type { GuidancePack } from '../kb/guidance.ts';

const rule = (title: string): string => `\n${title}\n${'-'.repeat(title.length)}`;

export function answerForPeople(diagnosis: Diagnosis, pack: GuidancePack, m: Messages): string {
  const slots = slotsOf(pack, diagnosis);
  const { cause, provider, candidates, question } = diagnosis;
  const lines: string[] = [titleOf(pack, diagnosis, slots, m), `${m.report.provider}: ${pack.providers[provider].name ?? provider}`];
  if (cause !== null) {
    const words = pack.causes[cause];
    lines.push('', plain(pick(words.lead, provider), slots));
    lines.push(rule(m.qs.retry), `${m.retry.word[words.retryVerdict]} ${plain(pick(words.retry, provider), slots)}`);
    lines.push(rule(m.qs.todo));
    diagnosis.plan.forEach((id, i) => {
      const step = pack.steps[id];
      lines.push(`${i + 1}. ${plain(pick(step.title, provider), slots)}`);
      // The first step whole, the others by title: the page does the same.
      if (i === 0) lines.push('', plainBlocks(pick(step.body, provider), slots, { runner: 'bash', expect: m.commands.expect }), '');
    });
  } else if (candidates.length > 0) {
    lines.push(rule(m.qs.else));
    for (const id of candidates) lines.push(`- ${plain(pick(pack.causes[id].title, provider), slots)}`);
    if (question !== null) {
      const words = pack.questions[question.id];
      lines.push('', plain(pick(words.title, provider), slots));
      for (const answer of pick(words.answers, provider)) lines.push(`  - ${plain(answer.label, slots)}`);
    }
  } else lines.push('', m.elsewhere.why);
  if (diagnosis.evidence.hits.length > 0) {
    lines.push(rule(m.qs.know));
    lines.push(journeyText(drawJourney(diagnosis.journey, { possible: candidates.flatMap((id) => pack.causes[id].stop ?? []) }), m));
    for (const reason of reasonsOf(diagnosis)) {
      const says = reason.rule === null ? undefined : pack.rules[reason.rule]?.says;
      if (says !== undefined) lines.push(`${reason.n}. ${plain(says, slots)}`);
    }
    lines.push('', fragmentOf({ diagnosis, answers: {}, choice: { provider: null, cause: null }, done: [] }));
  }
  return lines.join('\n');
}
