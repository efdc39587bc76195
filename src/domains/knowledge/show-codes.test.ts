import { beforeAll, describe, expect, it } from 'vitest';
import { lists } from './lists.ts';
import { CodesShown, ListsAsked, Overview, shownLists } from './schema.ts';
import { type CodesSource, codesShown, overviewOf } from './show-codes.ts';
import { knownHere } from './testing/known-here.ts';

let known: CodesSource;
beforeAll(async () => {
  known = await knownHere();
});

describe('codes', () => {
  it('are shown in the language of the reader, each list that was asked for and no other', () => {
    const shown = codesShown(known, ['evidence'], 'sv');
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

  it('are under the heading of their group', () => {
    const { obstacles } = codesShown(known, ['obstacles'], 'en');
    expect(obstacles?.find(({ id }) => id === 'OB-C07')?.group).toEqual({
      id: 'C',
      name: 'Classification and investigation',
    });
  });

  it('of every list are as their shape says', () => {
    for (const language of ['sv', 'en'] as const) {
      const shown = codesShown(known, shownLists, language);
      expect(CodesShown.parse(shown)).toEqual(shown);
    }
  });

  it('of one country are those of that country and those of none; elements are those of its offences', () => {
    const here = codesShown(known, ['offences', 'elements', 'powers', 'stages'], 'en', 'SE');
    expect(new Set(here.offences?.map(({ country }) => country))).toEqual(new Set(['SE']));
    expect(here.powers).toHaveLength(known.knowledge.powers.entries.length);
    const there = codesShown(known, ['powers', 'stages'], 'en', 'PL');
    expect(there.powers).toEqual([]);
    expect(there.stages).toHaveLength(known.knowledge.stages.entries.length);
    const offences = new Set(here.offences?.map(({ id }) => id));
    expect(here.elements?.every(({ offence }) => offences.has(offence))).toBe(true);
    expect(here.elements?.length).toBeGreaterThan(0);
  });

  it('of grounds say what the ground does not open', () => {
    const { grounds } = codesShown(known, ['grounds'], 'en');
    const joint = grounds?.find(({ id }) => id === 'se.lag-2024-307.4');
    expect(joint).toMatchObject({ nature: 'must', verified: false, limits: expect.stringContaining('nine agencies') });
    // Section 4, second paragraph: nothing under secrecy is given where overriding reasons speak for secrecy.
    expect(joint?.weighing).toBe(true);
    expect(joint?.citations?.[0]).toMatchObject({ paragraph: '4 §', read_on: '2026-11-29' });
  });

  it('are counted, and how many of them are not verified', () => {
    const overview = overviewOf(known);
    expect(Overview.parse(overview)).toEqual(overview);
    expect(overview.lists.map(({ list }) => list)).toEqual([...lists, 'grounds']);
    const grounds = overview.lists.find(({ list }) => list === 'grounds');
    expect(grounds).toEqual({ list: 'grounds', count: known.grounds.length, unverified: known.grounds.length });
    expect(overview.countries).toContain('SE');
  });

  it('are asked for by the names of lists that there are', () => {
    expect(ListsAsked.parse('obstacles,reasons')).toEqual(['obstacles', 'reasons']);
    expect(ListsAsked.safeParse('obstacles,people').success).toBe(false);
    expect(ListsAsked.safeParse('').success).toBe(false);
  });
});
