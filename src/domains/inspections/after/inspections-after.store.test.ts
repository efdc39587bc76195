import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { examples } from '../../../main/proofs/world/parts.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { afterIdOf } from './after-id.ts';
import { nothingSaid } from './numbers.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const today = '2026-11-24';

describe.each(storeKinds())('after a visit, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let tage: Person;
  let karin: Person;
  let maja: Person;
  let visit: string;
  const inspection = newId();

  const begin = async (person: Person, basis: string, of = inspection) => {
    const id = newId();
    const workplace = { name: 'Exempelkrogen Demo', municipality: 'Vadsund' };
    const input = { visit: id, inspection: of, workplace, basis, letInBy: 'manager', announced: true };
    await stage.ask(person, 'inspection.begin', {}, { act: person.envelope(), ...input });
    return id;
  };
  const decide = (person: Person, id: string, over: object = {}) =>
    stage.ask(
      person,
      'visit.decide',
      { id },
      {
        act: person.envelope(),
        corrects: null,
        kind: 'prohibition',
        basis: 'se.aml-7-7',
        on: today,
        note: 'zQvNote: invented number 1',
        ...over,
      },
    );
  const became = (person: Person, id: string, decision: string, over: object = {}) =>
    stage.ask(
      person,
      'visit.outcome',
      { id },
      { act: person.envelope(), decision, corrects: null, outcome: 'standing', on: today, note: null, ...over },
    );
  const count = (person: Person, id: string, numbers: object, interpreter: unknown = 'not-noted') =>
    stage.ask(
      person,
      'visit.count-workers',
      { id },
      { act: person.envelope(), numbers: { ...nothingSaid, ...numbers }, interpreter },
    );
  const read = async (person: Person, id: string) => (await stage.ask(person, 'visit.after', { id })).answer;
  const numberIn = (after: { numbers: { key: string }[] }, key: string) =>
    after.numbers.find((line) => line.key === key);
  const entries = async (verb: string, outcome: string) =>
    (
      await stage.store.asOwner<{ n: number }>(
        `select count(*)::int as n from (select convert_from(bytes, 'UTF8')::jsonb as told from audit.entry) entry
          where told ->> 'verb' = $1 and told ->> 'result' = $2`,
        [verb, outcome],
      )
    )[0]?.n ?? 0;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    maja = await stage.signIn(accountOf.maja, 'administration');
    visit = await begin(ines, 'se.aml-7-5');
  });
  afterAll(() => stage.store.close());

  it('is of the unit whose visit it is, and of no other', async () => {
    for (const other of [tage, karin]) {
      await expect(read(other, visit)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(decide(other, visit)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(stage.ask(other, 'visit.report', { id: visit })).rejects.toMatchObject({ kind: 'not-found' });
    }
    await expect(read(maja, visit)).rejects.toMatchObject({ kind: expect.stringMatching(/not-found|forbidden/) });
  });

  it('keeps a decision of the own agency, as it was corrected, with what became of it later', async () => {
    await expect(decide(ines, visit, { kind: 'control-fee', basis: 'se.sfl-50' })).rejects.toMatchObject({
      text: { id: 'after.not-yours' },
    });
    await expect(decide(ines, visit, { on: '2026-11-25' })).rejects.toMatchObject({
      text: { id: 'after.day-to-come' },
    });
    const { answer } = await decide(ines, visit);
    const [made] = answer.after.decisions;
    expect(made).toMatchObject({
      kind: 'prohibition',
      capacity: 'supervision',
      basis: { id: 'se.aml-7-7', verified: false },
      note: 'zQvNote: invented number 1',
      outcomes: [],
    });
    expect(answer.receipt.leaf).toBeTruthy();
    await expect(became(ines, visit, newId())).rejects.toMatchObject({ text: { id: 'after.decision-unknown' } });
    await expect(became(ines, visit, made.id, { outcome: 'paid' })).rejects.toMatchObject({
      text: { id: 'after.only-fees-are-paid' },
    });
    const { answer: later } = await became(ines, visit, made.id, { outcome: 'appealed' });
    const [appeal] = later.after.decisions[0].outcomes;
    await became(ines, visit, made.id, { outcome: 'changed', corrects: appeal.id });
    await decide(ines, visit, { corrects: made.id, kind: 'injunction', note: null });
    expect((await read(ines, visit)).decisions).toMatchObject([
      {
        id: made.id,
        kind: 'injunction',
        note: null,
        corrections: 1,
        outcomes: [{ id: appeal.id, outcome: 'changed', corrections: 1 }],
      },
    ]);
    const { timeline } = await read(ines, visit);
    const sentences = timeline.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences).toEqual(
      expect.arrayContaining(['Decision corrected: injunction', 'Decision recorded: prohibition']),
    );
    expect(await entries('visit.decide', 'done')).toBe(2);
    expect(await entries('visit.outcome', 'done')).toBe(2);
  });

  it('seals the note of a decision, and keeps none of it among the facts', async () => {
    const rows = await stage.store.asOwner<{ facts: unknown }>(
      "select facts from acts.act where type like 'visit.%' and stream = $1",
      [afterIdOf(visit)],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain('zQvNote');
  });

  it('refuses numbers that contradict each other, each at its place', async () => {
    await expect(count(ines, visit, { 'workers-consenting': 1, 'workers-referred': 2 })).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ path: 'numbers.workers-referred', values: { most: 1 } }],
    });
  });

  it('has what was said beside what is counted: hand-overs from the visit with owner and answer', async () => {
    const handed = async (over: object) => {
      const suspicion = newId();
      const made = examples['suspicion.hand-over']?.({
        target: suspicion,
        act: ines.envelope,
        basis: [],
        unit: 51,
        facts: [],
        text: (field) => `påhittat ${field}`,
        number: 3,
      });
      await stage.ask(ines, 'suspicion.hand-over', {}, { ...made?.input, ...over });
      return suspicion;
    };
    await handed({ visit: newId() }); // it goes all the same, and counts for no visit
    const suspicion = await handed({ visit });
    await handed({});
    await carryLetters(stage.runtime);
    expect(numberIn(await read(ines, visit), 'workers-accepted')).toEqual({
      key: 'workers-accepted',
      said: null,
      counted: 0,
    });
    const { answer: work } = await stage.ask(karin, 'suspicion.list', {}, { status: 'unanswered' });
    for (const { id } of work.items) {
      expect(JSON.stringify((await stage.ask(karin, 'suspicion.read', { id })).answer)).not.toContain(visit);
      await stage.ask(karin, 'suspicion.acknowledge', { id }, { act: karin.envelope() });
    }
    await carryLetters(stage.runtime);
    const spoken = [{ language: 'uz', way: 'phone' }];
    const { answer } = await count(
      ines,
      visit,
      { 'workers-present': 9, 'workers-consenting': 2, 'workers-referred': 2, arrests: 0 },
      spoken,
    );
    const { after } = answer;
    expect(numberIn(after, 'workers-referred')).toEqual({ key: 'workers-referred', said: 2, counted: 1 });
    expect(numberIn(after, 'workers-accepted')).toEqual({ key: 'workers-accepted', said: null, counted: 1 });
    expect(numberIn(after, 'arrests')).toMatchObject({ said: 0 });
    expect(numberIn(after, 'suspects')).toEqual({ key: 'suspects', said: null, counted: null });
    expect(after.interpreter).toEqual(spoken);
    expect(after.handed).toMatchObject([
      { kind: 'person', suspicion: { id: suspicion }, acknowledgedAt: expect.any(String), withdrawnAt: null },
    ]);
    expect(await entries('visit.count-workers', 'done')).toBe(1);
  });

  it('makes each report of what the own unit did, empty where nothing was said, and logs who took it out', async () => {
    const { answer } = await stage.ask(ines, 'visit.report', { id: visit }, { report: 'europol-jad', format: 'csv' });
    const lines = answer.file.text.split('\r\n');
    expect(answer.file.name).toBe('europol-jad-2026-11-24.csv');
    expect(lines).toContainEqual(expect.stringMatching(/^europol-jad,counters,arrests,Arrests,0,said,1,1,,/));
    expect(lines).toContainEqual(expect.stringMatching(/,suspects,Suspected traffickers,,not-said,0,1,,/));
    expect(lines.filter((line: string) => line.includes('For official use within the action'))).toHaveLength(19);
    const { answer: pir } = await stage.ask(ines, 'visit.report', { id: visit }, { report: 'ela-pir' });
    expect(pir.file.text).toMatch(/decisions,injunction,Injunction,/);
    expect(pir.file.text).toMatch(/workers,workers-present,Workers on site,9,said,1,1,/);
    expect(pir.file.text).not.toContain('zQv');
    expect(await entries('visit.report', 'seen')).toBe(2);
    const { answer: paper } = await stage.ask(
      ines,
      'visit.report',
      { id: visit },
      { format: 'pdf', report: 'ela-pir' },
    );
    expect(Buffer.from(paper.file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is a report of the days of an action too, over the inspections of the own file and no other', async () => {
    await begin(tage, 'se.sfl-42');
    const elsewhere = await begin(ines, 'se.aml-7-5', newId());
    await count(ines, elsewhere, { arrests: 1 });
    const days = { from: today, to: today };
    const { answer } = await stage.ask(ines, 'visit.report-days', {}, days);
    expect(answer.file.text).toMatch(/,arrests,Arrests,1,said,2,2,,/);
    expect(answer.file.text).toMatch(/,officers,Officers taking part,,not-said,0,2,1,/);
    const { answer: before } = await stage.ask(ines, 'visit.report-days', {}, { from: '2026-11-01', to: '2026-11-02' });
    expect(before.file.text).toMatch(/,officers,Officers taking part,,not-said,0,0,0,/);
    await expect(
      stage.ask(ines, 'visit.report-days', {}, { from: '2026-01-01', to: '2026-12-31' }),
    ).rejects.toMatchObject({ text: { id: 'after.too-many-days' } });
    await expect(
      stage.ask(ines, 'visit.report-days', {}, { from: '2026-11-24', to: '2026-11-23' }),
    ).rejects.toMatchObject({ kind: 'invalid' });
    expect(await entries('visit.report-days', 'seen')).toBe(2);
  });

  it('adds nothing that two officers say of one inspection: the later counts, and the page shows both', async () => {
    const again = await begin(ines, 'se.aml-7-5');
    const happenedFrom = new Date(testNow.getTime() + 60_000).toISOString();
    const later = { act: ines.envelope({ happenedFrom }), interpreter: 'none' };
    const numbers = { ...nothingSaid, 'workers-present': 8 };
    const { answer } = await stage.ask(ines, 'visit.count-workers', { id: again }, { ...later, numbers });
    expect(numberIn(answer.after, 'workers-present')).toMatchObject({ said: 8 });
    expect(answer.after.alsoSaid).toHaveLength(1);
    expect(answer.after.found).toHaveLength(2);
    const { answer: report } = await stage.ask(ines, 'visit.report', { id: visit }, { report: 'ela-pir' });
    expect(report.file.text).toMatch(/workers-present,Workers on site,8,said,1,1,/);
  });

  it('keeps what was entered by mistake on the timeline, and counts it nowhere', async () => {
    const { answer } = await decide(ines, visit, { kind: 'support-called', basis: null });
    const made = answer.after.decisions.find(({ kind }: { kind: string }) => kind === 'support-called');
    await decide(ines, visit, { corrects: made.id, kind: 'entered-by-mistake', basis: null });
    await expect(became(ines, visit, made.id)).rejects.toMatchObject({ text: { id: 'after.never-made' } });
    const { answer: report } = await stage.ask(ines, 'visit.report', { id: visit }, { report: 'ela-pir' });
    expect(report.file.text).not.toContain('support-called');
  });

  it('shows an employer as a party nothing of what came after', async () => {
    const { answer } = await stage.ask(ines, 'inspection.party-insight', { id: visit });
    expect(JSON.stringify(answer)).not.toMatch(/injunction|workers|zQv/);
  });
});
