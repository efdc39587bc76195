import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const newId = (): string => uuidV7(testNow, randomBytes(16));
type Event = { id: string; type: string; canWithdraw: boolean };

describe.each(storeKinds())('a mistake in a criminal file, on %s', (kind) => {
  let stage: Stage;
  let petra: Person;
  let file: string;
  let party: string;
  const tell = async (name: string, said: object) =>
    (await stage.ask(petra, name, { id: file }, { act: petra.envelope(), ...said })).answer.file;
  const withdraw = (entry: string | undefined, reason: string | null = 'Påhittat skäl.') =>
    tell('investigation.withdraw', { entry, reason });
  const entryOf = (shown: { timeline: Event[] }, type: string) => shown.timeline.find((event) => event.type === type);
  const countedAs = () =>
    stage.store.asOwner<{ stage: string; exit: string | null }>(
      `select distinct x.stage, x.exit from study.contribution x
        where x.act in (select id from acts.act where stream = $1)
          and not exists (select 1 from study.taken_back t where t.realm = x.realm and t.act = x.act)
        order by x.stage, x.exit`,
      [file],
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
  });
  beforeEach(async () => {
    [file, party] = [newId(), newId()];
    const facts = { case: null, offences: ['SE.BRB.4.1b'], source: 'police', reportedOn: '2026-02-05', deedOn: null };
    const report = { act: petra.envelope(), file, facts, words: { what: 'En påhittad anmälan.' } };
    await stage.ask(petra, 'report.file', {}, report);
    await tell('investigation.open', {
      facts: { ledBy: 'prosecutor', decisionDue: '2026-11-27' },
      words: { reason: null },
    });
    await tell('injured-party.add', { facts: { party, person: null, under18: null }, words: { alias: 'Lärkan' } });
  });
  afterAll(() => stage.store.close());

  it('in the report is corrected, and what was reported first stays with it', async () => {
    const facts = { changed: { offences: ['SE.BRB.4.1a'], deedOn: '2026-02-04' } };
    const shown = await tell('report.correct', { facts, words: { reason: 'Påhittat skäl.' } });
    expect(shown).toMatchObject({ offences: ['SE.BRB.4.1a'], reportedOn: '2026-02-05', deedOn: '2026-02-04' });
    expect(entryOf(shown, 'report.correct')).toMatchObject({
      reason: 'Påhittat skäl.',
      changes: [
        { field: 'offences', before: [['SE.BRB.4.1b']], after: ['SE.BRB.4.1a'] },
        { field: 'deedOn', before: [null], after: '2026-02-04' },
      ],
    });
    await expect(tell('report.correct', { facts, words: { reason: 'Påhittat skäl.' } })).rejects.toMatchObject({
      text: { id: 'prosecution.problem.nothing-changed' },
    });
  });

  it('in a suspect’s name is withdrawn, and the name is still read; not where the suspect was notified by it', async () => {
    const suspect = newId();
    const added = await tell('suspect.add', { facts: { suspect }, words: { name: 'Påhittad Fel' } });
    const told = await tell('suspect.notify', { facts: { suspect, on: '2026-02-12' } });
    const entry = entryOf(added, 'suspect.add')?.id;
    await expect(withdraw(entry)).rejects.toMatchObject({ text: { id: 'entry.relied-on' } });
    await withdraw(entryOf(told, 'suspect.notify')?.id);
    const shown = await withdraw(entry);
    expect(shown.suspects).toEqual([]);
    expect(entryOf(shown, 'suspect.add')).toMatchObject({
      withdrawn: { by: 'Petra', reason: 'Påhittat skäl.', was: ['Påhittad Fel'] },
    });
  });

  it('in a verdict: it is struck through with who, when and why, counts no more, and the right one is recorded', async () => {
    const charged = await tell('decision.make', {
      facts: {
        lines: [{ party, offence: 'SE.BRB.4.1b', outcome: 'charged', reason: 'RC15' }],
        against: 'nothing-found',
        notTaken: null,
        reviewToldIn: null,
        obstacles: [],
        tellAfterSupport: null,
      },
      words: { reasons: 'Påhittade skäl.', against: null, notTaken: null },
    });
    expect(charged).toMatchObject({ decisions: [{ lines: [{ outcome: 'charged' }] }] });
    const verdict = (outcome: string) =>
      tell('verdict.record', {
        facts: {
          instance: 'district-court',
          on: '2026-10-01',
          lines: [{ party, offence: 'SE.BRB.4.1b', outcome }],
          findings: [],
          damagesOrdered: null,
          obstacles: [],
        },
        words: { court: 'Påhittad tingsrätt', reasons: 'Påhittade domskäl.' },
      });
    const wrong = await verdict('acquitted');
    expect(wrong).toMatchObject({ status: 'judged', verdicts: [{ withdrawn: null }] });
    expect(await countedAs()).toContainEqual({ stage: 'verdict', exit: 'acquitted' });
    const shown = await withdraw(entryOf(wrong, 'verdict.record')?.id, 'Domen lästes fel.');
    expect(shown.status).not.toBe('judged');
    expect(shown.verdicts).toMatchObject([
      {
        court: 'Påhittad tingsrätt',
        reasons: 'Påhittade domskäl.',
        withdrawn: { by: 'Petra', reason: 'Domen lästes fel.' },
      },
    ]);
    expect(await countedAs()).not.toContainEqual(expect.objectContaining({ stage: 'verdict' }));
    const right = await verdict('convicted');
    expect(right.verdicts).toMatchObject([{ lines: [{ outcome: 'acquitted' }] }, { withdrawn: null }]);
    expect(await countedAs()).toContainEqual({ stage: 'verdict', exit: 'convicted' });
    // A decision of a prosecutor is answered by a new one.
    const decision = entryOf(right, 'decision.make');
    expect(decision?.canWithdraw).toBe(false);
    await expect(withdraw(decision?.id)).rejects.toMatchObject({ text: { id: 'entry.none' } });
    await expect(withdraw(entryOf(right, 'investigation.open')?.id)).rejects.toMatchObject({
      text: { id: 'prosecution.problem.opened-and-used' },
    });
  });
});
