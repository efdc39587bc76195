import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const newId = (): string => uuidV7(testNow, randomBytes(16));
type Row = { readonly what: string; readonly holder: string; readonly state: string };

describe.each(storeKinds())('what the sector leaves, on the list of expiring evidence, on %s', (kind) => {
  let stage: Stage;
  let ivar: Person;
  let petra: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ivar = await stage.signIn(accountOf.ivar, 'criminal-investigation');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
  });
  afterAll(() => stage.store.close());

  /** A case of this person about an invented restaurant, and in it a criminal file. */
  const begin = async (person: Person, sector = 'restaurant') => {
    const [caseId, file] = [newId(), newId()];
    const about = { sector, workplaceName: 'Påhittade krogen', municipality: 'Vadsund' };
    const open = { act: person.envelope(), case: caseId, track: 'criminal', about, basedOn: [], note: null };
    await stage.ask(person, 'case.open', {}, open);
    const none = await read(person, caseId);
    const facts = {
      case: caseId,
      offences: ['SE.BRB.4.1b'],
      source: 'police',
      reportedOn: '2026-11-20',
      deedOn: '2026-11-18',
    };
    const words = { what: 'En påhittad anmälan.' };
    await stage.ask(person, 'report.file', {}, { act: person.envelope(), file, facts, words });
    return { caseId, file, none };
  };
  const read = async (person: Person, id: string) => (await stage.ask(person, 'case.read', { id })).answer;
  const codesOf = (of: { usual: readonly Row[] }) => of.usual.map(({ what }) => what);
  const ask = (person: Person, file: string, holder: string) =>
    stage.ask(
      person,
      'evidence.request',
      { id: file },
      {
        act: person.envelope(),
        facts: {
          request: newId(),
          type: 'EV11',
          parties: [],
          holder,
          askedOn: '2026-11-24',
          lost: { kind: 'expires', on: null, basis: 'unknown' },
        },
        words: { what: 'Ett påhittat larm.' },
      },
    );

  it('is there from the first criminal file on, in its own agency, and is removed when it is requested', async () => {
    const police = await begin(ivar);
    const office = await begin(petra);
    expect(police.none.usual).toEqual([]);
    const before = await read(ivar, police.caseId);
    expect(before.usual.find(({ what }: Row) => what === 'retention.alarm-log')).toMatchObject({
      state: 'ahead',
      diesOn: '2027-02-16T21:59:59.000Z',
      days: 90,
      isVerified: false,
    });
    expect(before.lastChances.map(({ what }: Row) => what)).toEqual(['limitation.SE.BRB.4.1b']);
    expect(before.nextStep).toBeNull();

    await ask(ivar, police.file, 'alarm-firm');
    const after = await read(ivar, police.caseId);
    expect(codesOf(after)).toEqual(codesOf(before).filter((what) => what !== 'retention.alarm-log'));
    expect(after.lastChances.map(({ what }: Row) => what)).toContain('evidence.EV11');
    expect(codesOf(await read(petra, office.caseId)), 'what another agency asked for').toContain('retention.alarm-log');
  });

  it('is empty where the sector is not known, and for a closed case', async () => {
    const unknown = await begin(ivar, 'unknown');
    expect((await read(ivar, unknown.caseId)).usual).toEqual([]);
    const { caseId } = await begin(ivar);
    const close = { act: ivar.envelope(), end: 'done', reason: 'Påhittat skäl.' };
    await stage.ask(ivar, 'case.close', { id: caseId }, close);
    const closed = await read(ivar, caseId);
    expect([closed.status, closed.usual]).toEqual(['closed', []]);
  });
});
