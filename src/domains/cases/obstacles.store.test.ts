import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { refoldAll } from '../../main/proofs/testing/refolded.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { aPerson, somePersonFacts } from '../persons/testing/builders.ts';
import { aHandOver, someFacts } from '../suspicions/testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const about = { sector: 'restaurant', workplaceName: 'Exempelkrogen Demo', municipality: 'Vadsund' };
type Told = { obstacle: string; state: string; because: string };

describe.each(storeKinds())('obstacles that a rule notices, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let sara: Person;
  let file: string;
  const person = newId();
  const period = newId();

  const ask = async (who: Person, verb: string, id: string, more: object = {}) =>
    (await stage.ask(who, verb, { id }, { act: who.envelope(), ...more })).answer;
  const noticed = async (): Promise<Told[]> =>
    (await stage.ask(karin, 'case.read', { id: file })).answer.obstacles.noticed;
  const codes = async () => (await noticed()).map(({ obstacle, state }) => `${obstacle} ${state}`);
  const workOf = async (who: Person): Promise<string[]> =>
    (await stage.ask(who, 'work.list')).answer.items
      .map(({ kind: of }: { kind: string }) => of)
      .filter((of: string) => of.startsWith('obstacle.'));

  const risksOf = async (who: Person): Promise<boolean[]> =>
    (await stage.ask(who, 'work.list')).answer.items
      .filter(({ kind: of }: { kind: string }) => of.startsWith('obstacle.'))
      .map(({ title }: { title: string }) => title.startsWith('Risk: '));

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    sara = await stage.signIn(accountOf.sara, 'support');
    file = newId();
  });
  afterAll(() => stage.store.close());

  it('of a hand-over without an owner it is shown until a person takes it, and then in the case that is opened on it', async () => {
    const facts = someFacts({ consent: 'yes', contact: null });
    const handed = aHandOver({ ground: 'se.osl-10-1-consent', facts });
    await stage.ask(ines, 'suspicion.hand-over', {}, { ...handed, act: ines.envelope(), suspicion: newId() });
    await carryLetters(stage.runtime);
    const stored = (why: string) =>
      stage.store.asOwner<{ open: boolean; asked: boolean }>(
        'select ended_on is null as open, is_work as asked from cases.obstacle_now where why = $1 and not gone',
        [why],
      );
    // My work asks for the acknowledgement already: it is not asked twice.
    expect(await stored('suspicion.nobody-owns')).toEqual([{ open: true, asked: false }]);
    const suspicion = (await stage.ask(karin, 'suspicion.list')).answer.items[0].id;
    const act = karin.envelope();
    await stage.ask(karin, 'suspicion.acknowledge', { id: suspicion }, { act });
    expect(await stored('suspicion.nobody-owns')).toEqual([{ open: false, asked: false }]);
    await stage.ask(
      karin,
      'case.open',
      {},
      { act: karin.envelope(), case: file, track: 'protection', about, basedOn: [act.id], note: null },
    );
    expect(await codes()).toEqual(['OB-B09 threatens']);
  });

  it('comes with an act, is shown on the page of the case and in My work, and goes with the act that removes its reason', async () => {
    const input = aPerson(karin.envelope(), { person, case: file, facts: somePersonFacts({ alias: 'Svalan' }) });
    await stage.ask(karin, 'person.register', {}, input);
    await ask(karin, 'reflection-period.consider', person, { period });
    expect(await codes()).toContain('OB-B06 threatens');
    expect(await workOf(karin)).toEqual(['obstacle.period.not-offered']);
    expect(await risksOf(karin)).toEqual([true]);
    const inform = { language: 'uz', interpreter: 'none' };
    await ask(karin, 'reflection-period.inform', period, inform);
    expect(await codes()).not.toContain('OB-B06 threatens');
    expect(await codes()).toContain('OB-B03 arisen');
    expect(await workOf(karin)).toEqual(['obstacle.period.told-without-interpreter']);
    expect(await risksOf(karin)).toEqual([false]);
    await ask(karin, 'reflection-period.inform', period, { ...inform, interpreter: 'professional' });
    expect((await codes()).filter((code) => code.startsWith('OB-B03'))).toEqual([]);
    expect(await workOf(karin)).toEqual([]);
  });

  it('is not visible to another agency, nor to the unit that handed the person over', async () => {
    const other = newId();
    const input = aPerson(karin.envelope(), { person: other, case: file, facts: somePersonFacts({ alias: 'Lärkan' }) });
    await stage.ask(karin, 'person.register', {}, input);
    await ask(karin, 'reflection-period.consider', other, { period: newId() });
    for (const who of [ines, sara]) {
      expect(await workOf(who)).toEqual([]);
      await expect(stage.ask(who, 'case.read', { id: file })).rejects.toMatchObject({ kind: 'not-found' });
    }
    const elsewhere = await stage.store.asOwner<{ why: string }>(
      `select distinct why from cases.obstacle_now where not gone
       and realm not in (select realm from cases.case_now where id = $1)`,
      [file],
    );
    // What is in another file is that agency's own: it knows of its disclosure, and nothing of what became of it here.
    expect(elsewhere).toEqual([{ why: 'letter.no-answer' }]);
  });

  it('is what the acts fold to', async () => {
    expect((await refoldAll(stage.store, stage.runtime.registry)).differences).toEqual([]);
  });
});
