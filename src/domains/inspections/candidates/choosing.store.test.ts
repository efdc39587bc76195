import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { placeDrawn } from '../public.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const source = 'zQvSource: somebody who works there.';
const reason = (over: object = {}) => ({
  kind: 'tip',
  on: '2026-11-20',
  proxies: ['language'],
  origin: 'stands',
  sameAs: null,
  source,
  ...over,
});

describe.each(storeKinds())('choosing workplaces, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let paula: Person;
  let tage: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    // What is chosen one after the other is so on the clock, too.
    let ticks = 0;
    Object.assign(stage.runtime, { clock: () => new Date(testNow.getTime() + ticks++) });
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    paula = await stage.signIn(accountOf.paula, 'assistance');
  });
  afterAll(() => stage.store.close());

  const propose = async (person: Person, over: object = {}) => {
    const candidate = newId();
    const workplace = {
      name: `${candidate.slice(-6)} Demo`,
      organisationNumber: null,
      street: null,
      municipality: 'Vadsund',
    };
    const said = { candidate, workplace, form: 'company', sector: 'restaurant', reasons: [reason()], ...over };
    await stage.ask(person, 'candidate.propose', {}, { act: person.envelope(), ...said });
    return candidate;
  };
  const open = async (person: Person) => {
    const inspection = newId();
    await stage.ask(person, 'room.open', {}, { act: person.envelope(), inspection, purpose: 'worker-protection' });
    return inspection;
  };
  const choose = (person: Person, id: string, inspection: string, over: object = {}) =>
    stage.ask(person, 'candidate.choose', { id }, { act: person.envelope(), inspection, cannotWait: null, ...over });
  const pool = async (person: Person, over: object = {}) => {
    const id = newId();
    const workplaces = ['Ett', 'Två', 'Tre'].map((name) => ({
      name: `${name} ${id.slice(-4)}`,
      municipality: 'Vadsund',
    }));
    const said = { pool: id, sector: 'restaurant', basis: 'se.aml-7-5', source, workplaces, ...over };
    await stage.ask(person, 'pool.list', {}, { act: person.envelope(), ...said });
    return { id, workplaces };
  };

  it('says what is prioritised, with sources that are sealed', async () => {
    const picture = newId();
    const priorities = [{ sector: 'restaurant', restsOn: ['tips', 'published'], why: 'zQvWhy: many tips.', source }];
    const said = { picture, from: '2026-01-01', until: '2026-12-31', priorities };
    const { answer } = await stage.ask(ines, 'situation.set-priorities', {}, { act: ines.envelope(), ...said });
    expect(answer.situation.priorities).toEqual(priorities);
    const { answer: list } = await stage.ask(ines, 'situation.list');
    expect(list.items).toMatchObject([{ id: picture, holds: true, sectors: ['restaurant'] }]);
    await expect(stage.ask(tage, 'situation.read', { id: picture })).rejects.toMatchObject({ kind: 'not-found' });
    const acts = await stage.store.asOwner<{ row: string }>('select a::text as row from acts.act a');
    expect(acts.map(({ row }) => row).join()).not.toContain('zQv');
  });

  it('lists candidates by independent reasons, with those whose check failed left out, and only for their own agency', async () => {
    const weak = await propose(ines, { reasons: [reason({ origin: 'falls' }), reason({ origin: 'not-asked' })] });
    const told = await propose(ines, { reasons: [reason(), reason({ sameAs: 0 }), reason({ sameAs: 0 })] });
    const two = await propose(ines, { reasons: [reason(), reason({ kind: 'register' })] });
    const { answer } = await stage.ask(ines, 'candidate.list');
    const shown = answer.items.map(({ id, independent }: { id: string; independent: number }) => [id, independent]);
    expect(shown).toEqual([
      [two, 2],
      [told, 1],
      [weak, 0],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/points|score/);
    const { answer: others } = await stage.ask(tage, 'candidate.list');
    expect(others.items).toEqual([]);
    const { answer: read } = await stage.ask(ines, 'candidate.read', { id: two });
    expect(read.reasons[0]).toMatchObject({ source, proxies: ['language'] });
    for (const id of [weak, told, two])
      await stage.ask(ines, 'candidate.put-aside', { id }, { act: ines.envelope(), reason: 'Over.' });
  });

  it('flags a sole trader, whose number is not written down', async () => {
    const number = { name: 'Sparv', organisationNumber: '850101-0000', street: null, municipality: 'Vadsund' };
    await expect(propose(ines, { workplace: number })).rejects.toMatchObject({
      fields: [{ path: 'workplace.organisationNumber' }],
    });
    const id = await propose(ines, { form: 'sole-trader' });
    const { answer } = await stage.ask(ines, 'candidate.read', { id });
    expect(answer).toMatchObject({ isPerson: true, form: 'sole-trader' });
    await stage.ask(ines, 'candidate.put-aside', { id }, { act: ines.envelope(), reason: 'Over.' });
  });

  it('chooses for a purpose that was set before, and the plan has the workplace and its reasons', async () => {
    const id = await propose(ines);
    await expect(choose(ines, id, newId())).rejects.toMatchObject({
      text: { id: 'inspection.candidate-inspection-not-there' },
    });
    const inspection = await open(ines);
    const early = ines.envelope({ happenedFrom: '2026-11-24T07:00:00.000Z' });
    await expect(choose(ines, id, inspection, { act: early })).rejects.toMatchObject({
      text: { id: 'inspection.chosen-before-purpose' },
    });
    const { answer } = await choose(ines, id, inspection);
    expect(answer.candidate).toMatchObject({ status: 'chosen', inspection });
    const { answer: plan } = await stage.ask(ines, 'inspection.read', { id: inspection });
    expect(plan).toMatchObject({ sector: 'restaurant', reasons: [{ kind: 'tip', origin: 'stands' }] });
    expect(plan.workplace.name).toContain('Demo');
    await expect(choose(ines, id, await open(ines))).rejects.toMatchObject({
      text: { id: 'inspection.candidate-decided' },
    });
    // The room of another agency is none that this one can choose for.
    const other = await propose(tage);
    await expect(choose(tage, other, inspection)).rejects.toMatchObject({
      text: { id: 'inspection.candidate-inspection-not-there' },
    });
  });

  it('draws by the server’s chance from a list that was written before, once, in a way that can be done again', async () => {
    const { id, workplaces } = await pool(ines);
    const candidate = newId();
    const { answer } = await stage.ask(ines, 'pool.draw', { id }, { act: ines.envelope(), candidate });
    const { place, chance } = answer.pool.drawn;
    expect(place).toBe(placeDrawn(chance, workplaces.length));
    const { answer: drawn } = await stage.ask(ines, 'candidate.read', { id: candidate });
    expect(drawn).toMatchObject({ drawn: { pool: id, of: 3 }, workplace: { name: workplaces[place]?.name } });
    await expect(
      stage.ask(ines, 'pool.draw', { id }, { act: ines.envelope(), candidate: newId() }),
    ).rejects.toMatchObject({ text: { id: 'inspection.drawn-already' } });
    await stage.ask(ines, 'candidate.put-aside', { id: candidate }, { act: ines.envelope(), reason: 'Closed down.' });
    const { answer: list } = await stage.ask(ines, 'candidate.list');
    expect(list.draw.putAside).toBe(1);
  });

  it('never lets the police draw, who go in only with a basis', async () => {
    await expect(pool(paula, { basis: 'se.aml-7-5-assistance' })).rejects.toMatchObject({ kind: 'forbidden' });
    const { answer } = await stage.ask(paula, 'candidate.list');
    expect(answer.draw).toMatchObject({ draws: false, due: false });
  });

  it('wants the tenth drawn, and lets what cannot wait go first with a reason', async () => {
    for (let n = 0; n < 9; n++) {
      const { answer } = await stage.ask(tage, 'candidate.list');
      expect(answer.draw).toMatchObject({ draws: true, due: false, before: 9 - n });
      await choose(tage, await propose(tage), await open(tage));
    }
    const id = await propose(tage);
    const inspection = await open(tage);
    await expect(choose(tage, id, inspection)).rejects.toMatchObject({ fields: [{ path: 'cannotWait' }] });
    const { answer } = await choose(tage, id, inspection, { cannotWait: 'zQvWait: somebody is locked in.' });
    expect(answer.candidate.status).toBe('chosen');
    const { answer: still } = await stage.ask(tage, 'candidate.list');
    expect(still.draw.due).toBe(true);
    expect(still.chosen[0]).toMatchObject({ id, due: true });
    const { id: list } = await pool(tage, { basis: 'se.sfl-42' });
    const candidate = newId();
    await stage.ask(tage, 'pool.draw', { id: list }, { act: tage.envelope(), candidate });
    const planned = await open(tage);
    await choose(tage, candidate, planned);
    const { answer: after } = await stage.ask(tage, 'candidate.list');
    expect(after.draw).toMatchObject({ due: false, before: 9 });
    expect(after.rates.drawn).toMatchObject({ chosen: 1, visited: 0, found: null });
    const { answer: plan } = await stage.ask(tage, 'inspection.read', { id: planned });
    expect(plan.reasons).toMatchObject([{ kind: 'drawn' }]);
  });

  it('shows a rate only from five visits on, and distinguishes drawn from chosen', async () => {
    const { answer: before } = await stage.ask(tage, 'candidate.list');
    const visited = before.chosen.filter(({ drawn }: { drawn: boolean }) => !drawn).slice(0, 5);
    for (const [at, { inspection, workplaceName }] of visited.entries()) {
      const visit = newId();
      const workplace = { name: workplaceName, municipality: 'Vadsund' };
      const begun = { visit, inspection, workplace, basis: 'se.sfl-42', letInBy: 'manager', announced: true };
      await stage.ask(tage, 'inspection.begin', {}, { act: tage.envelope(), ...begun });
      const nothing = { signs: [], photos: 0, place: null, worker: null, attachments: [], basedOn: [] };
      const noted = { ...nothing, note: 'Three more at work than in the ledger.' };
      const { answer } = await stage.ask(tage, 'inspection.observe', { id: visit }, { act: tage.envelope(), ...noted });
      const place = at < 2 ? 'own-case' : 'nothing-more';
      const sorted = answer.visit.observations.map(({ id }: { id: string }) => ({ observation: id, place }));
      const close = { act: tage.envelope(), leftAt: testNow.toISOString(), sorted };
      await stage.ask(tage, 'inspection.close', { id: visit }, close);
      const { answer: list } = await stage.ask(tage, 'candidate.list');
      expect(list.rates.others.found).toBe(at < 4 ? null : 2);
    }
    const { answer: after } = await stage.ask(tage, 'candidate.list');
    expect(after.rates).toMatchObject({ others: { visited: 5, found: 2 }, drawn: { found: null } });
  });

  it('briefs from one sheet, on the screen and as a tagged PDF, with what was not said named', async () => {
    const id = await propose(ines);
    const inspection = await open(ines);
    await choose(ines, id, inspection);
    const texts = { entrances: 'zQvDoors: two doors.', stopRules: 'zQvStop: if somebody is afraid of us.' };
    const facts = {
      startsAt: '2026-12-04T17:30:00.000Z',
      languages: ['uz', 'ru'],
      interpreters: [{ language: 'uz', state: 'booked' }],
      entry: [{ unit: 11, capacity: 'supervision', task: 'leads', basis: 'se.aml-7-5' }],
    };
    await stage.ask(ines, 'inspection.plan', { id: inspection }, { act: ines.envelope(), facts, note: null, texts });
    const { answer } = await stage.ask(ines, 'inspection.briefing', { id: inspection });
    const said = JSON.stringify(answer);
    for (const part of ['zQvDoors', 'zQvStop', 'No interpreter requested', 'Work Environment Act', '(not verified)'])
      expect(said).toContain(part);
    expect(answer.preface.at(-1).text).toMatch(/Missing: On-site support, Safety/);
    const { answer: paper } = await stage.ask(ines, 'inspection.briefing-file', { id: inspection });
    const pdf = Buffer.from(paper.file.base64, 'base64').toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('pdfuaid');
    await expect(stage.ask(tage, 'inspection.briefing', { id: inspection })).rejects.toMatchObject({
      kind: 'not-found',
    });
    const rows = await stage.store.asOwner<{ row: string }>('select i::text as row from inspections.inspection_now i');
    expect(rows.map(({ row }) => row).join()).not.toContain('zQv');
    const { answer: file } = await stage.ask(ines, 'inspection.calendar-file', { id: inspection });
    const ics = Buffer.from(file.file.base64, 'base64').toString('utf8');
    expect(ics).toContain('DTSTART:20261204T173000Z');
    expect(ics).toContain('LOCATION:Vadsund');
  });
});
