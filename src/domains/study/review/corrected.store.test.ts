import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aCoding } from '../testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type Event = { id: string; type: string };

describe.each(storeKinds())('a mistake in reading a closed file, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let siv: Person;
  let file: string;
  let names = 0;
  const read = (by: Person, over = {}) =>
    stage.ask(
      by,
      'study.review',
      {},
      { act: by.envelope(), file, pseudonym: `O-2021-${names}`, coding: aCoding(over) },
    );
  const tell = async (by: Person, verb: string, said: object) =>
    (await stage.ask(by, verb, { id: file }, { act: by.envelope(), ...said })).answer.file;
  const correct = (by: Person, over: object, reason = 'Påhittat skäl.') =>
    tell(by, 'study.correct-reading', { coding: aCoding(over), reason });
  const shownTo = async (by: Person) => (await stage.ask(by, 'study.file', { id: file })).answer;
  const entryOf = (shown: { timeline: Event[] }, type: string) => shown.timeline.find((event) => event.type === type);
  const counted = () =>
    stage.store.asOwner<{ county: string | null }>(
      `select distinct x.county from study.contribution x
        where x.kind = 'reviewed' and x.act in (select id from acts.act where stream = $1)
          and not exists (select 1 from study.taken_back t where t.realm = x.realm and t.act = x.act)`,
      [file],
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    siv = await stage.signIn(accountOf.siv, 'analysis');
  });
  beforeEach(() => {
    file = newId();
    names += 1;
  });
  afterAll(() => stage.store.close());
  const other = { obstacles: [{ code: 'OB-B03', page: 14 }] };

  it('is corrected by its reader, and shown to no one who has still to read it', async () => {
    await read(ana);
    const shown = await correct(ana, other);
    expect(entryOf(shown, 'study.correct-reading')).toMatchObject({
      reason: 'Påhittat skäl.',
      changes: [{ before: [expect.any(String)], after: expect.any(String) }],
    });
    await expect(correct(ana, other)).rejects.toMatchObject({ text: { id: 'study.review.nothing-corrected' } });
    await expect(correct(siv, other)).rejects.toMatchObject({ text: { id: 'study.review.not-your-reading' } });
    expect(await shownTo(siv)).toMatchObject({ blind: true, timeline: [] });
  });

  it('after both agreed is no longer counted, and is settled by a third decision, which can be withdrawn', async () => {
    await read(ana);
    await read(siv);
    expect(await counted()).toHaveLength(1);
    expect(await correct(siv, other)).toMatchObject({ status: 'differ' });
    expect(await counted()).toEqual([]);
    const decided = await tell(ana, 'study.resolve', { coding: aCoding(other) });
    expect(decided.status).toBe('resolved');
    expect(await counted()).toHaveLength(1);
    await expect(correct(siv, {})).rejects.toMatchObject({ text: { id: 'study.review.decided-already' } });
    const shown = await tell(ana, 'study.withdraw-decision', {
      entry: entryOf(decided, 'study.resolve')?.id,
      reason: 'Påhittat skäl.',
    });
    expect(shown.status).toBe('differ');
    expect(await counted()).toEqual([]);
    expect(entryOf(shown, 'study.resolve')).toMatchObject({
      withdrawn: {
        by: 'Ana',
        reason: 'Påhittat skäl.',
        was: [expect.any(String), expect.any(String), expect.any(String)],
      },
    });
    // The correction is taken back by another correction: both say the same once more.
    expect(await correct(siv, {})).toMatchObject({ status: 'agreed' });
    expect(await counted()).toHaveLength(1);
  });

  it('does not change how far the readers agreed before either saw the other’s answers', async () => {
    await read(ana);
    await read(siv, other);
    const agreement = async () => (await stage.ask(ana, 'study.files')).answer.agreement;
    const before = await agreement();
    expect(await correct(siv, {})).toMatchObject({ status: 'agreed' });
    expect(await agreement()).toEqual(before);
  });
});
