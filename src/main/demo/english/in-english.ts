import type { Language } from '../../../kernel/language.ts';
import { aroundIt } from './around.ts';
import { beforeTheVisit } from './before.ts';
import { theCase } from './case.ts';
import { programmeMoneyInEnglish } from './programme-money.ts';

/** Everything that the invented people of the demo wrote, by the Swedish that is stored. */
export const inEnglish: ReadonlyMap<string, string> = new Map(
  [beforeTheVisit, theCase, aroundIt, programmeMoneyInEnglish].flatMap((part) => Object.entries(part)),
);

/** From this length on a text is found within another too, such as in the heading of a page or in a line of the log. */
const longEnough = 12;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const within = new RegExp(
  [...inEnglish.keys()]
    .filter((text) => text.length >= longEnough)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'g',
);

/** One text as it is shown: the list's English, alone or within what the program says of it; what is not in the list stays. */
function told(text: string): string {
  const alone = inEnglish.get(text);
  if (alone !== undefined || !text.includes(' ')) return alone ?? text;
  return text.replace(within, (swedish) => inEnglish.get(swedish) ?? swedish);
}

/**
 * An answer of the API as a reader of this language reads it in the demo. What is stored is Swedish, as it was written, and
 * stays so; only what is shown is another text.
 */
export function inLanguageOf<Answer>(answer: Answer, language: Language): Answer {
  if (language === 'sv') return answer;
  return shown(answer) as Answer;
}

function shown(value: unknown): unknown {
  if (typeof value === 'string') return told(value);
  if (Array.isArray(value)) return value.map(shown);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one)]));
}
