import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const about = { sector: 'restaurant', workplaceName: 'Exempelkrogen Demo', municipality: 'Vadsund' };

describe.each(storeKinds())('a mistake in a case, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  let ulf: Person;
  let id: string;
  const send = async (verb: string, input: object, by = karin) =>
    (await stage.ask(by, verb, { id }, { act: by.envelope(), ...input })).answer.case;
  const note = async (words: string, by = karin): Promise<string> => {
    const act = by.envelope();
    await stage.ask(by, 'case.note', { id }, { act, note: words });
    return act.id;
  };
  const eventOf = (shown: { timeline: readonly { id: string }[] }, act: string) =>
    shown.timeline.find((event) => event.id === act);

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    ulf = await stage.signIn(accountOf.ulf, 'support');
  });
  beforeEach(async () => {
    id = newId();
    const opening = { act: karin.envelope(), case: id, track: 'protection', about, basedOn: [], note: null };
    await stage.ask(karin, 'case.open', {}, opening);
  });
  afterAll(() => stage.store.close());

  it('in what it is about is corrected, and what was there before stays with it', async () => {
    const shown = await send('case.correct', { about: { municipality: 'Norrvik' }, reason: 'Påhittat skäl.' });
    expect(shown).toMatchObject({ ...about, municipality: 'Norrvik' });
    const line = shown.timeline.find(({ type }: { type: string }) => type === 'case.correct');
    expect(line).toMatchObject({
      reason: 'Påhittat skäl.',
      changed: ['municipality'],
      changes: [{ field: 'municipality', before: ['Vadsund'], after: 'Norrvik' }],
    });
    const same = send('case.correct', { about: { municipality: 'Norrvik' }, reason: null });
    await expect(same).rejects.toMatchObject({ text: { id: 'case.nothing-changed' } });
    await expect(send('case.correct', { about: {}, reason: null })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('in a note: it no longer counts, is still read, and says who withdrew it and why', async () => {
    const noted = await note('Påhittade ord som var fel.');
    const shown = await send('case.withdraw-note', { note: noted, reason: 'Påhittat skäl.' }, ulf);
    expect(eventOf(shown, noted)).toMatchObject({
      note: 'Påhittade ord som var fel.',
      withdrawn: { by: expect.any(String), reason: 'Påhittat skäl.' },
    });
    const again = send('case.withdraw-note', { note: noted, reason: 'Påhittat skäl.' });
    await expect(again).rejects.toMatchObject({ kind: 'conflict', text: { id: 'case.no-such-note' } });
    const facts = await stage.store.asOwner('select facts::text as facts from acts.act where stream = $1', [id]);
    expect(JSON.stringify(facts)).not.toMatch(/Påhitta/);
  });

  it('in a note that one has just added oneself is undone without a reason; a note of another is not', async () => {
    const own = await note('Påhittat.');
    expect(eventOf(await send('case.withdraw-note', { note: own, reason: null }), own)).toMatchObject({
      withdrawn: { reason: null },
    });
    const other = send('case.withdraw-note', { note: await note('Påhittat.'), reason: null }, ulf);
    await expect(other).rejects.toMatchObject({ kind: 'invalid', text: { id: 'case.withdraw-reason' } });
  });

  it('in closing: it is opened again with a reason, without one by the person who has just closed it', async () => {
    const close = () => send('case.close', { end: 'done', reason: 'Påhittat skäl.' });
    const reason = 'Påhittat skäl att gå vidare.';
    await expect(send('case.reopen', { reason })).rejects.toMatchObject({ text: { id: 'case.not-closed' } });
    await close();
    const other = send('case.reopen', { reason: null }, ulf);
    await expect(other).rejects.toMatchObject({ text: { id: 'case.reopen-reason' } });
    const shown = await send('case.reopen', { reason }, ulf);
    expect(shown).toMatchObject({ status: 'open', closedAt: null, end: null, endReason: null, ownedByMe: false });
    expect(shown.may).not.toContain('case.reopen');
    await close();
    expect(await send('case.reopen', { reason: null })).toMatchObject({ status: 'open' });
    const line = (shown.thread as readonly { sentence: string }[]).map(({ sentence }) => sentence);
    expect(line).toHaveLength(3);
  });

  it('in the list of what can be lost is removed from it', async () => {
    const risk = newId();
    const input = {
      risk,
      what: 'log',
      diesOn: null,
      estimated: false,
      holder: 'employer',
      saver: 'police',
      note: null,
    };
    expect((await send('case.at-risk', input)).lastChances).toHaveLength(1);
    expect((await send('case.end-risk', { risk, end: 'mistake' })).lastChances).toEqual([]);
    await expect(send('case.end-risk', { risk, end: 'saved' })).rejects.toMatchObject({
      text: { id: 'case.no-such-risk' },
    });
  });
});
