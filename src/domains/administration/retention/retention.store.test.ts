import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryOutRetention, listVersions } from './store.server.ts';

describe.each(storeKinds())('what an agency decides about retention, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let hedda: Person;
  let other: Person;
  let otherReader: Person;
  let officer: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator']),
        access.add_person(1983, 21, 'Prov Ombud', 'dataskyddsombud', 'data protection officer', null, array['log-review'], array['data-protection-officer'])`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    hedda = await stage.signIn(accountOf.hedda, 'log-review');
    other = await stage.signIn('1982', 'access-administration');
    otherReader = await stage.signIn('1983', 'log-review');
    officer = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) =>
        error instanceof Problem
          ? `${error.kind} ${error.fields[0]?.message.id ?? error.text.id}`
          : Promise.reject(error),
    );
  const newId = () => uuidV7(testNow, randomBytes(16));
  const said = {
    outcome: 'erase',
    period: { amount: 5, unit: 'years' },
    runsFrom: 'closed',
    reference: 'Påhittat beslut 1',
    decidedOn: '2026-11-01',
    validFrom: '2026-11-01',
    archiveFirst: false,
  };
  const decide = (by: Person, retention: string, over: object = {}) =>
    stage.ask(
      by,
      'retention.decide',
      {},
      { act: by.envelope(), retention, kind: 'case', regime: 'gdpr', ...said, ...over },
    );
  const list = async (by: Person) => (await stage.ask(by, 'retention.list')).answer;

  it('an administrator decides, changes and ends; those who read the log see the same, with who and from what to what', async () => {
    const before = await list(alma);
    expect(before.rows[0]).toMatchObject({ gap: 'undecided' });
    const retention = newId();
    await decide(alma, retention);
    const changed = { ...said, period: null, outcome: 'restrict', reference: null, decidedOn: null };
    await stage.ask(alma, 'retention.change', { id: retention }, { act: alma.envelope(), ...changed });
    const shown = await list(alma);
    expect(shown.decisions).toMatchObject([{ id: retention, state: 'holds', becomes: 'restricted', period: null }]);
    expect(shown.rows.find(({ kind: of }: { kind: string }) => of === 'case')).toMatchObject({ gap: 'no-reference' });
    expect(shown.history[0]).toMatchObject({
      step: 'change',
      version: 2,
      changes: [
        { what: 'What happens then', before: 'Erased', after: 'Restricted, not erased' },
        { what: 'Kept for', before: '5 years', after: 'no time: at once' },
        { what: 'Reference of the decision', before: 'Påhittat beslut 1', after: 'nothing' },
        { what: 'Decided on', before: '2026-11-01', after: 'nothing' },
      ],
    });
    expect(await list(hedda)).toEqual(shown);

    await stage.ask(alma, 'retention.end', { id: retention }, { act: alma.envelope(), because: 'Påhittat skäl' });
    const after = await list(hedda);
    expect(after.decisions).toMatchObject([{ id: retention, state: 'ended' }]);
    expect(after.history[0]).toMatchObject({ step: 'end', because: 'Påhittat skäl', changes: [] });
    const again = { act: alma.envelope(), ...said };
    expect(await refused(stage.ask(alma, 'retention.change', { id: retention }, again))).toBe(
      'conflict retention.has-ended',
    );
    expect(await refused(decide(alma, retention))).toMatch(/^conflict /);
  });

  it('a later decision takes over on its day, and what it replaced holds again when it has ended', async () => {
    const [first, second] = [newId(), newId()];
    await decide(alma, first, { kind: 'claim' });
    await decide(alma, second, { kind: 'claim', validFrom: '2026-11-02', archiveFirst: true });
    const statesOf = async () =>
      (await list(alma)).decisions
        .filter(({ kind: of }: { kind: string }) => of === 'claim')
        .map(({ id, state }: { id: string; state: string }) => [id, state]);
    expect(await statesOf()).toEqual([
      [second, 'holds'],
      [first, 'replaced'],
    ]);
    await stage.ask(alma, 'retention.end', { id: second }, { act: alma.envelope(), because: 'Påhittat' });
    expect(await statesOf()).toEqual([
      [second, 'ended'],
      [first, 'holds'],
    ]);
  });

  it('keeps what is decided under the two regimes apart', async () => {
    await decide(alma, newId(), {
      kind: 'suspicion',
      regime: 'law-enforcement',
      period: { amount: 2, unit: 'months' },
    });
    const { rows } = await list(alma);
    const of = rows.filter(({ kind: one }: { kind: string }) => one === 'suspicion');
    expect(of.map(({ regime, gap }: { regime: string; gap: string }) => [regime, gap])).toEqual([
      ['gdpr', 'undecided'],
      ['law-enforcement', 'none'],
    ]);
  });

  it('says of what does not fit together what is wrong', async () => {
    const tried = (over: object) => refused(decide(alma, newId(), over));
    expect(await tried({ period: null })).toBe('invalid retention.period-missing');
    expect(await tried({ runsFrom: 'account-ended' })).toBe('invalid retention.moment-of-another');
    expect(await tried({ decidedOn: null })).toBe('invalid retention.day-missing');
    expect(await tried({ reference: null })).toBe('invalid retention.reference-missing');
    expect(await tried({ decidedOn: '2026-11-25' })).toBe('invalid retention.decided-later');
    expect(await tried({ period: { amount: 0, unit: 'years' } })).toMatch(/^invalid /);
    expect(await tried({ kind: 'anything' })).toMatch(/^invalid /);
  });

  it('is read and changed by no one else: another agency, its log readers, an officer; and a log reader changes nothing', async () => {
    const retention = newId();
    await decide(alma, retention, { kind: 'signal' });
    expect((await list(other)).decisions).toEqual([]);
    expect((await list(other)).history).toEqual([]);
    expect((await list(otherReader)).decisions).toEqual([]);
    expect(await refused(stage.ask(officer, 'retention.list'))).toMatch(/^forbidden /);
    expect(await refused(stage.ask(officer, 'retention.export'))).toMatch(/^forbidden /);
    const change = (by: Person) =>
      refused(stage.ask(by, 'retention.change', { id: retention }, { act: by.envelope(), ...said }));
    expect(await change(other)).toMatch(/^not-found /);
    expect(await change(hedda)).toMatch(/^forbidden /);
    expect(await refused(decide(hedda, newId()))).toMatch(/^forbidden /);
  });

  it('is saved as a table, what the law is known to say beside it', async () => {
    const { answer } = await stage.ask(hedda, 'retention.export');
    expect(answer.name).toBe('retention-2026-11-24.csv');
    const lines: string[] = answer.csv.split('\r\n');
    expect(lines[0]).toContain('Kind of record,Rules on personal data,What is missing');
    expect(lines.find((one) => one.startsWith('Signals,'))).toContain(
      'Decided,Holds now,Erased,5 years,the matter was closed,Påhittat beslut 1,2026-11-01,2026-11-01,No,',
    );
    expect(lines.find((one) => one.startsWith('Criminal files,'))).toMatch(/Law enforcement,Not decided,.*2018:1177/);
  });

  it('is changed in the database by no one without the act, and nothing of it is overwritten or taken away', async () => {
    const retention = newId();
    await decide(alma, retention, { kind: 'inspection' });
    const read = () =>
      stage.store.asOwner('select version, step from access.retention_version where decision = $1', [retention]);
    for (const role of ['cape_app', 'cape_worker'] as const)
      await expect(
        stage.store.database.transaction(role, (tx) => carryOutRetention(tx, newId(), 'retention.end', retention)),
      ).rejects.toThrow();
    await expect(stage.store.database.transaction('cape_app', listVersions)).rejects.toThrow();
    expect(await read()).toEqual([{ version: 1, step: 'decide' }]);
  });
});
