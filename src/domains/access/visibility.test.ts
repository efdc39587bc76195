import { describe, expect, it } from 'vitest';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { type Seen, visibilityOf } from './visibility.ts';

/** A sentence by its id and what it is filled with, so that a test reads who is named and not how. */
const say = (message: Message, values: MessageValues = {}): string =>
  [message.id, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ');
const either = (words: readonly string[]): string => words.join('|');

const seenBy = (over: Partial<Seen> = {}) =>
  visibilityOf(
    {
      unit: 'Provenheten',
      agency: 'Provverket',
      capacities: ['supervision'],
      track: 'control',
      sentTo: [],
      cameFrom: null,
      ...over,
    },
    say,
    either,
  );
const ourselves = 'visibility.sees.unit unit=Provenheten capacity=capacity.supervision';

describe('a matter that has not crossed', () => {
  it('is seen by the unit in its capacity, and by no one else', () => {
    expect(seenBy()).toMatchObject({ state: 'only-us', sees: [ourselves] });
  });

  it('names every capacity in which a person of the unit comes into the file', () => {
    expect(seenBy({ capacities: ['inner-alien-control', 'supervision'] }).sees).toEqual([
      'visibility.sees.unit unit=Provenheten capacity=capacity.inner-alien-control|capacity.supervision',
    ]);
  });
});

describe('a matter of which facts were sent', () => {
  const seen = seenBy({
    sentTo: [
      { unit: 'Mottagarna', facts: 2 },
      { unit: 'De andra', facts: 1 },
    ],
  });

  it('is shared, and each recipient is named with how many facts it was sent', () => {
    expect(seen.state).toBe('shared');
    expect(seen.sees).toEqual([
      ourselves,
      'visibility.sees.recipient unit=Mottagarna count=2',
      'visibility.sees.recipient unit=De andra count=1',
    ]);
  });
});

describe('a matter that came by letter', () => {
  const seen = seenBy({ cameFrom: 'Avsändarna' });

  it('is shared with its sender, who sees that it arrived and nothing else', () => {
    expect(seen.state).toBe('shared');
    expect(seen.sees).toEqual([ourselves, 'visibility.sees.sender unit=Avsändarna']);
  });
});

describe('every matter', () => {
  const ways: Partial<Seen>[] = [{}, { sentTo: [{ unit: 'Mottagarna', facts: 2 }] }, { cameFrom: 'Avsändarna' }];

  it('says who does not see it: other agencies and units, and colleagues in another capacity', () => {
    for (const way of ways) {
      expect(seenBy(way).doesNotSee).toEqual([
        'visibility.sees-not.others agency=Provverket',
        'visibility.sees-not.capacities',
      ]);
    }
  });

  it('says why: in whose file it is, and for what', () => {
    for (const way of ways) expect(seenBy(way).why).toBe('visibility.file unit=Provenheten track=track.control');
    expect(seenBy({ track: 'criminal' }).why).toBe('visibility.file unit=Provenheten track=track.criminal');
  });
});
