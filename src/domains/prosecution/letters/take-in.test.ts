import { describe, expect, it } from 'vitest';
import { anItem, type Happening, larkan, stored, svalan, uuid, withActs } from '../testing/builders.ts';
import { aLetter, given, snapshot } from '../testing/letters.ts';
import { refusal } from '../testing/refused.ts';
import { SnapshotTexts } from './letter.ts';
import type { ArrivedLetter } from './letter-fold.ts';
import { takeIn } from './take-in.ts';

describe('items that came by letter', () => {
  const came = (answers: string | null = null) => {
    const sent = snapshot(answers);
    return { snapshot: sent, texts: SnapshotTexts.parse(JSON.parse(sent.texts)) };
  };
  const alias = (party: string) => (party === larkan ? 'Lärkan' : 'Någon annan');
  it('join the injured party who is called the same, and bring the others', () => {
    const file = withActs([], takeIn({ id: uuid(9001) }, aLetter(), stored(), came(), alias, uuid(9002)));
    expect(file.items[0]).toMatchObject({ number: 7, parties: [larkan], accountOf: uuid(8002) });
    expect(file.parties.map(({ id }) => id)).toEqual([larkan, svalan, uuid(8002)]);
  });
  it('get another number where theirs is taken', () => {
    const there: Happening = ['evidence.add', anItem(7, { item: uuid(2990) })];
    const file = withActs([there], takeIn({ id: uuid(9001) }, aLetter(), stored(there), came(), alias, uuid(9002)));
    expect(file.items.map(({ number }) => number)).toEqual([7, 8]);
  });
  it('answer the directive that the letter answers', () => {
    const acts = takeIn({ id: uuid(9001) }, aLetter(), stored(given), came(uuid(7001)), alias, uuid(9002));
    expect(withActs([given], acts).directives[0]?.answered).toMatchObject({ answer: 'done' });
  });
  it('are taken once, and a directive is not taken in', () => {
    const take = (over: Partial<ArrivedLetter>) => () =>
      takeIn({ id: uuid(9001) }, aLetter(over), stored(), came(), alias, uuid(9002));
    expect(refusal(take({ takenBy: '1000' })).text).toBe('prosecution.problem.letter-taken');
    expect(refusal(take({ kind: 'directive' })).text).toBe('prosecution.problem.letter-of-other-kind');
  });
});
