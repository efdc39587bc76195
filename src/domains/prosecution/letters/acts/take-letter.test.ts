import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, larkan, stored, svalan, uuid, withActs } from '../../testing/builders.ts';
import { aLetter, given, snapshot } from '../../testing/letters.ts';
import { done, refusal } from '../../testing/refused.ts';
import type { ArrivedLetter } from '../arrived-letter.ts';
import { SnapshotTexts } from '../letter.ts';
import { toTakeLetter } from './take-letter.ts';

const taking = { act: anEnvelope(9001), file: uuid(1) };

describe('items of a received disclosure', () => {
  const came = (answers: string | null = null) => {
    const sent = snapshot(answers);
    return { snapshot: sent, texts: SnapshotTexts.parse(JSON.parse(sent.texts)) };
  };
  const alias = (party: string) => (party === larkan ? 'Lärkan' : 'Någon annan');
  it('join the injured party with the same alias, and add the others', () => {
    const file = withActs(
      [],
      done(toTakeLetter, taking, { ...aLetter(), file: stored(), came: came(), alias, takeInAct: uuid(9002) }),
    );
    expect(file.items[0]).toMatchObject({ number: 7, parties: [larkan], accountOf: uuid(8002) });
    expect(file.parties.map(({ id }) => id)).toEqual([larkan, svalan, uuid(8002)]);
  });
  it('get another number where theirs is taken', () => {
    const there: Happening = ['evidence.add', anItem(7, { item: uuid(2990) })];
    const file = withActs(
      [there],
      done(toTakeLetter, taking, { ...aLetter(), file: stored(there), came: came(), alias, takeInAct: uuid(9002) }),
    );
    expect(file.items.map(({ number }) => number)).toEqual([7, 8]);
  });
  it('answer the directive that the disclosure answers', () => {
    const acts = done(toTakeLetter, taking, {
      ...aLetter(),
      file: stored(given),
      came: came(uuid(7001)),
      alias,
      takeInAct: uuid(9002),
    });
    expect(withActs([given], acts).directives[0]?.answered).toMatchObject({ answer: 'done' });
  });
  it('are taken once, and a directive is not taken in', () => {
    const take = (over: Partial<ArrivedLetter>) =>
      refusal(toTakeLetter, taking, { ...aLetter(over), file: stored(), came: came(), alias, takeInAct: uuid(9002) });
    expect(take({ takenBy: '1000' }).text).toBe('prosecution.problem.letter-taken');
    expect(take({ kind: 'directive' }).text).toBe('prosecution.problem.letter-of-other-kind');
  });
});
