import { describe, expect, it } from 'vitest';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { DemoIds, DemoStep } from '../step.ts';
import { demoSteps } from '../steps.ts';
import { futureSteps } from '../stories/future.ts';
import { inEnglish, inLanguageOf } from './in-english.ts';

let made = 0;
const id = (): string => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`;
const ids: DemoIds = {
  act: id,
  thing: id,
  stream: async () => id(),
  arrival: async () => id(),
  letter: async () => id(),
};

/** What is sealed in the browser holds the codes of answers and no words. */
const sealed = 'inspection.converse';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

const textsOf = async (steps: readonly DemoStep[]): Promise<Set<string>> => {
  const told = steps.filter(({ verb }) => verb !== sealed);
  return new Set(textsIn(await Promise.all(told.map((step) => step.input(ids, {} as Keys)))));
};

/** A sentence or a phrase in Swedish: several words, and one among them that only Swedish has. */
const isSwedish = (text: string): boolean =>
  text.split(/\s+/).length > 2 &&
  /(^|\s)(och|att|en|ett|av|med|som|inte|den|det|har|hos|var|vid|till|om|på|för|är|från|i|ur)(\s|$|[.,])/iu.test(text);

/** The numbers of the lists are columns, and the account of a fictional hand-over is a name: no language. */
const isData = (text: string): boolean => text.includes('count\n');

describe('the demo in English', () => {
  it('has English for every sentence that its people wrote', async () => {
    const texts = [...(await textsOf([...demoSteps, ...futureSteps]))];
    expect(texts.filter((text) => isSwedish(text) && !isData(text) && !inEnglish.has(text))).toEqual([]);
  });

  it('has English for the short name of every item of evidence and for who secured it, of one word too', async () => {
    const inputs = await Promise.all(
      demoSteps.filter(({ verb }) => verb === 'evidence.add').map((step) => step.input(ids, {} as Keys)),
    );
    const words = inputs.map((input) => (input as { words?: { short?: string; securedBy?: string } }).words);
    const names = words.flatMap((one) => [one?.short ?? [], one?.securedBy ?? []].flat());
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !inEnglish.has(name))).toEqual([]);
  });

  it('has no English for a text that is not in the demo', async () => {
    const texts = await textsOf([...demoSteps, ...futureSteps]);
    expect([...inEnglish.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });

  it('shows a text in the language of its reader, alone and within a sentence of the program, and leaves the rest alone', () => {
    const answer = {
      title: 'Studiebesök: Fyra sängar ovanför köket.',
      note: 'Fyra sängar ovanför köket.',
      count: 4,
      at: null,
      list: ['Ovanför köket', 'Tre Måsar Krog AB'],
    };
    expect(inLanguageOf(answer, 'en')).toEqual({
      title: 'Studiebesök: Four beds above the kitchen.',
      note: 'Four beds above the kitchen.',
      count: 4,
      at: null,
      list: ['Above the kitchen', 'Tre Måsar Krog AB'],
    });
    expect(inLanguageOf(answer, 'sv')).toBe(answer);
  });
});
