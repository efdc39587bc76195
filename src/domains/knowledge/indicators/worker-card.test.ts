import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../entry.ts';
import { knownHere } from '../testing/known-here.ts';

let card: Knowledge['worker-card'];
beforeAll(async () => {
  card = (await knownHere()).knowledge['worker-card'];
});

describe('the worker’s card', () => {
  it('numbers its questions, and each points to something', () => {
    expect(card.entries.map(({ id }) => id)).toEqual(
      card.entries.map((_, at) => `W${String(at + 1).padStart(2, '0')}`),
    );
    expect(card.entries.every(({ ilo11, delphi }) => ilo11.length > 0 && delphi.length > 0)).toBe(true);
  });

  it('asks in both languages, and about nothing that is not asked', async () => {
    const { knowledge } = await knownHere();
    const notAsked = knowledge.delphi.entries.filter(({ question }) => question === null).map(({ id }) => id);
    for (const { sv, en, delphi } of card.entries) {
      expect([sv.endsWith('?'), en.endsWith('?')]).toEqual([true, true]);
      expect(delphi.filter((id) => notAsked.includes(id))).toEqual([]);
    }
  });
});
