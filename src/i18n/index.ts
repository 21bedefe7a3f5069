/** Languages of the page. Each satisfies the type of the first. */
import { en, type Messages } from './en.ts';

export type { FirstWords } from './en/first.ts';
export type { ResultWords } from './en/result.ts';
export type { Messages };
export { en };

export const languages = { en } as const satisfies Record<string, Messages>;
export type Language = keyof typeof languages;

/** The first of the reader's languages that there is; English otherwise. */
export function messagesFor(preferred: readonly string[]): Messages {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0] as Language;
    if (language in languages) return languages[language];
  }
  return en;
}
