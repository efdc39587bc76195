import { describe, expect, it } from 'vitest';
import { answerOf, bestFirst, bestOf, type Hit } from './best-first.ts';

const hit = (id: string, kind: string, manner: Hit['manner'], realm = '1'): Hit => ({
  realm,
  id,
  kind,
  manner,
  field: 'firm',
});

describe('what is shown first', () => {
  it('of each kind the best, then the newest, and no more than are asked for', () => {
    const found = bestFirst(
      [
        hit('3', 'signal', 'letter'),
        hit('1', 'signal', 'whole'),
        hit('2', 'signal', 'whole'),
        hit('9', 'case', 'begins'),
      ],
      2,
    );
    expect(found.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['case 9', 'signal 2', 'signal 1']);
  });

  it('each matter once, as it answers best; the same number in another file is another matter', () => {
    const found = bestFirst(
      [hit('1', 'signal', 'letter'), hit('1', 'signal', 'whole'), hit('1', 'signal', 'begins', '2')],
      8,
    );
    expect(found.map(({ realm, manner }) => `${realm} ${manner}`)).toEqual(['1 whole', '2 begins']);
  });
});

describe('how a matter answers', () => {
  it('as its worst word, in the field of its best', () => {
    expect(
      answerOf([
        { manner: 'letter', field: 'address' },
        { manner: 'whole', field: 'firm' },
      ]),
    ).toEqual({ manner: 'letter', field: 'firm' });
  });

  it('not at all when a word is missing, or when nothing was asked', () => {
    expect(answerOf([{ manner: 'whole', field: 'firm' }, null])).toBeNull();
    expect(answerOf([])).toBeNull();
  });

  it('by the first of equal ways in which a word was found', () => {
    expect(
      bestOf([
        { manner: 'begins', field: 'firm' },
        { manner: 'begins', field: 'alias' },
      ]),
    ).toEqual({ manner: 'begins', field: 'firm' });
    expect(bestOf([])).toBeNull();
  });
});
