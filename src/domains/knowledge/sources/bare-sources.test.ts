import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../entry.ts';
import type { List } from '../lists.ts';
import { knownHere } from '../testing/known-here.ts';
import { bareSources, isFollowable } from './bare-sources.ts';

const cited = [{}];

describe('a source', () => {
  it.each([
    ['a text that is cited', { source: 'read in a copy [S]', citations: cited }, true],
    ['an address with a path', { source: 'https://example.org/law/1 [S]', citations: undefined }, true],
    ['what is from memory and says so', { source: 'Act 1, section 2, from memory [M]', citations: undefined }, true],
    ['what is our own', { source: 'our reading of the elements [D]', citations: undefined }, true],
    ['the name of a site', { source: 'example.org [S]', citations: undefined }, false],
    ['the front page of a site', { source: 'https://example.org [S]', citations: undefined }, false],
    ['a word for where one was', { source: 'trade pages [S]; the day from memory [M]', citations: undefined }, false],
    ['a word without a mark', { source: 'audit or judgment', citations: undefined }, false],
  ])('that is %s leads there or does not', (_, source, leads) => {
    expect(isFollowable(source)).toBe(leads);
  });

  it('that cannot be followed is named once, with all that rests on it', () => {
    const list = [
      { id: 'A', source: 'example.org [S]' },
      { id: 'B', source: 'https://example.org/law/1 [S]' },
      { id: 'C', source: 'example.org [S]' },
    ];
    const knowledge = { stages: { entries: list as unknown as Knowledge['stages']['entries'] } };
    expect(bareSources(knowledge)).toEqual([{ source: 'example.org [S]', ids: ['A', 'C'] }]);
  });
});

describe('the law of the ten countries, its clocks, powers and grounds, and judgments', () => {
  let known: Awaited<ReturnType<typeof knownHere>>;
  beforeAll(async () => {
    known = await knownHere();
  });

  it('rest on no source that cannot be followed', () => {
    const law: readonly List[] = ['offences', 'elements', 'provisions', 'clocks', 'powers', 'judgments'];
    expect(bareSources(known.knowledge, law)).toEqual([]);
  });

  it('nor does any duty to pass on, and what was only proposed cites the proposal', () => {
    expect(bareSources(known.knowledge, ['must-pass-on'])).toEqual([]);
    const proposed = known.knowledge['must-pass-on'].entries.filter(({ status }) => status === 'proposed');
    expect(proposed.filter(({ citations }) => !citations).map(({ id }) => id)).toEqual([]);
  });

  it('nor does any ground on which something may be disclosed, of which a field of its own says how it is known', () => {
    const marked = known.grounds.map((one) => ({ ...one, source: `${one.source} [${one.mark}]` }));
    expect(marked.filter((one) => !isFollowable(one)).map(({ id }) => id)).toEqual([]);
  });
});
