import type { Scenario } from '../scenario/scenario.ts';
import { fault, type ScenarioFault } from './fault.ts';

/** The most words in a sentence that is read on a phone in a cellar. */
const longest = 25;

/** Whether the texts can be read, and name nothing that is real. `realNames` is in lower case. */
export function checkWords(scenario: Scenario, realNames: ReadonlySet<string>): readonly ScenarioFault[] {
  return textsOf(scenario, '').flatMap(({ at, text }) => [
    ...text
      .split(/[.!?:]+["”“]?\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
      .filter((words) => words > longest)
      .map((words) => fault(at, 'long-sentence', { words, most: longest })),
    ...[...new Set(text.match(/\p{Lu}[\p{L}-]+/gu) ?? [])]
      .filter((word) => realNames.has(word.toLowerCase()))
      .map((word) => fault(at, 'real-name', { word })),
  ]);
}

type Placed = { readonly at: string; readonly text: string };

/** Every text of the file with its place, in both languages. */
function textsOf(value: unknown, at: string): readonly Placed[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => {
      const id = typeof one === 'object' && one !== null && 'id' in one ? String(one.id) : String(index);
      return textsOf(one, at === '' ? id : `${at}.${id}`);
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = at === '' ? key : `${at}.${key}`;
    return (key === 'sv' || key === 'en') && typeof one === 'string' ? [{ at: here, text: one }] : textsOf(one, here);
  });
}
