import { beforeAll, describe, expect, it } from 'vitest';
import { type Knowledge, lists } from './entry.ts';
import { readKnowledge } from './public.server.ts';
import { CodesShown, ListsAsked } from './schema.ts';
import { codesShown } from './show-codes.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await readKnowledge('knowledge', 'SE'));
});

describe('codes', () => {
  it('are shown in the language of the reader, each list that was asked for and no other', () => {
    const shown = codesShown(knowledge, ['evidence'], 'sv');
    expect(Object.keys(shown)).toEqual(['evidence']);
    expect(shown.evidence?.[1]).toEqual({
      id: 'EV02',
      name: 'Bevisupptagning i domstol före huvudförhandlingen',
      text: null,
      group: null,
      holders: ['court'],
      volatility: 'none',
      independent: 'no',
      verified: false,
      validFrom: null,
      validTo: null,
      source: expect.any(String),
    });
  });

  it('stand under the heading of their group', () => {
    const { obstacles } = codesShown(knowledge, ['obstacles'], 'en');
    expect(obstacles?.find(({ id }) => id === 'OB-C07')?.group).toEqual({
      id: 'C',
      name: 'Classification and investigation',
    });
  });

  it('of every list are as their shape says', () => {
    for (const language of ['sv', 'en'] as const) {
      const shown = codesShown(knowledge, lists, language);
      expect(CodesShown.parse(shown)).toEqual(shown);
    }
  });

  it('are asked for by the names of lists that there are', () => {
    expect(ListsAsked.parse('obstacles,reasons')).toEqual(['obstacles', 'reasons']);
    expect(ListsAsked.safeParse('obstacles,people').success).toBe(false);
    expect(ListsAsked.safeParse('').success).toBe(false);
  });
});
