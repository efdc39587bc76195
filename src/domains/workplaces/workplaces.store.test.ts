import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal, someFacts } from '../signals/testing/builders.ts';
import type { Contract, Firm } from './schema.ts';

const newId = () => uuidV7(testNow, crypto.getRandomValues(new Uint8Array(16)));
const aFirm = (over: Partial<Firm> = {}): Firm => ({
  name: 'Exempelstäd Demo AB',
  country: 'SE',
  organisationNumber: '602774-3522',
  vatNumber: null,
  sector: 'cleaning',
  ...over,
});
const aPlace = (over = {}) => ({ kind: 'site', street: 'Provgatan 1', municipality: 'Solna', county: null, ...over });
const reason = 'En påhittad anledning.';

describe.each(storeKinds())('workplaces, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let karin: Person;
  let olav: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
    olav = await stage.signIn(accountOf.olav, 'administration');
  });
  afterAll(() => stage.store.close());

  const register = async (person: Person, firm: Partial<Firm> = {}, place: object | null = aPlace()) => {
    const workplace = newId();
    const sent = { act: person.envelope(), workplace, firm: aFirm(firm), place };
    const { answer } = await stage.ask(person, 'workplace.register', {}, sent);
    return answer.workplace;
  };
  const doing = async (person: Person, verb: string, id: string, input: object) =>
    (await stage.ask(person, `workplace.${verb}`, { id }, { act: person.envelope(), ...input })).answer.workplace;
  const seen = async (person: Person, input: object) => {
    const nothing = { name: null, organisationNumber: null, vatNumber: null, country: null, matter: null };
    return (await stage.ask(person, 'workplace.seen', {}, { ...nothing, ...input })).answer;
  };
  const list = async (person: Person, input: object = {}) =>
    (await stage.ask(person, 'workplace.list', {}, input)).answer;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const contract = (over: Partial<Contract>): Contract => ({
    relation: 'works-for',
    other: null,
    name: 'Annan Exempelfirma',
    organisationNumber: null,
    from: null,
    to: null,
    known: 'said',
    ...over,
  });

  it('a firm is registered with its place, whose county the municipality says', async () => {
    const one = await register(ines);
    expect(one).toMatchObject({ status: 'open', firm: aFirm(), checks: { organisationNumber: { state: 'right' } } });
    expect(one.places).toMatchObject([{ municipality: 'Solna', county: 'SE-AB' }]);
    expect(ids((await list(ines, { county: 'SE-AB', sector: 'cleaning' })).items)).toContain(one.id);
    expect(ids((await list(ines, { county: 'SE-M' })).items)).not.toContain(one.id);
  });

  it('a number that fails its check is warned of and kept as it was written', async () => {
    const one = await register(ines, { organisationNumber: '6027743523', vatNumber: 'FI 1' });
    expect(one.firm.organisationNumber).toBe('6027743523');
    expect(one.checks).toMatchObject({ organisationNumber: { state: 'wrong' }, vatNumber: { state: 'other-form' } });
  });

  it('the personal number of a sole trader is refused, in every act that takes a number', async () => {
    const fields = (path: string) => ({ fields: [expect.objectContaining({ path })] });
    const personal = '470101-0000';
    await expect(register(ines, { organisationNumber: personal })).rejects.toMatchObject(
      fields('firm.organisationNumber'),
    );
    const { id } = await register(ines);
    const correction = { firm: { vatNumber: 'SE470101000001' }, reason };
    await expect(doing(ines, 'correct', id, correction)).rejects.toMatchObject(fields('firm.vatNumber'));
    const step = { contract: contract({ organisationNumber: personal }) };
    await expect(doing(ines, 'add-contractor', id, step)).rejects.toMatchObject(fields('contract.organisationNumber'));
    const rows = [{ name: 'Enskild Exempel', organisationNumber: personal }];
    const sent = { act: ines.envelope(), import: newId(), rows };
    await expect(stage.ask(ines, 'workplace.import', {}, sent)).rejects.toMatchObject(
      fields('rows.0.organisationNumber'),
    );
  });

  it('the name of a person behind a firm is sealed, and no search finds it', async () => {
    const { id } = await register(ines);
    const name = 'Påhittad Bulvansson';
    const one = await doing(ines, 'add-person', id, { role: 'owner', name });
    expect(one.persons).toMatchObject([{ role: 'owner', name }]);
    const stored = await stage.store.asOwner<{ folded: unknown }>(
      'select folded from workplaces.workplace_now where id = $1',
      [id],
    );
    const acts = await stage.store.asOwner<{ facts: unknown }>('select facts from acts.act where stream = $1', [id]);
    expect(JSON.stringify([stored, acts])).not.toContain('Bulvansson');
    expect((await list(ines, { text: 'Bulvansson' })).items).toEqual([]);
  });

  it('what was added is withdrawn once, and stays in the timeline', async () => {
    const { id } = await register(ines);
    const added = await doing(ines, 'add-vehicle', id, { vehicle: { registration: 'XYZ 123', country: 'SE' } });
    const part = added.vehicles[0].id;
    const one = await doing(ines, 'withdraw', id, { part, reason });
    expect(one.vehicles).toEqual([]);
    expect(one.timeline.map(({ type }: { type: string }) => type)).toContain('workplace.add-vehicle');
    await expect(doing(ines, 'withdraw', id, { part, reason })).rejects.toMatchObject({
      text: { id: 'workplace.part-gone' },
    });
  });

  it('a chain of contractors is drawn from both ends, and ends where it comes back', async () => {
    const [top, middle, bottom] = [
      await register(ines, { name: 'Överst Exempel' }),
      await register(ines, { name: 'Mellan Exempel' }),
      await register(ines, { name: 'Underst Exempel' }),
    ];
    await doing(ines, 'add-contractor', middle.id, { contract: contract({ other: top.id, name: 'Överst' }) });
    const hires = contract({ relation: 'hires', other: bottom.id, name: 'Underst', known: 'contract' });
    await doing(ines, 'add-contractor', middle.id, { contract: hires });
    const from = async (id: string) => (await stage.ask(ines, 'workplace.read', { id })).answer;
    expect((await from(top.id)).below).toMatchObject([
      { id: middle.id, depth: 0 },
      { id: bottom.id, depth: 1 },
    ]);
    expect((await from(bottom.id)).above).toMatchObject([
      { id: middle.id, depth: 0 },
      { id: top.id, depth: 1 },
    ]);
    await doing(ines, 'add-contractor', top.id, { contract: contract({ other: bottom.id, name: 'Underst' }) });
    expect(JSON.stringify((await from(top.id)).below)).toContain('"again":true');
    await expect(
      doing(ines, 'add-contractor', top.id, { contract: contract({ other: top.id }) }),
    ).rejects.toMatchObject({ text: { id: 'workplace.with-itself' } });
    await expect(
      doing(ines, 'add-contractor', top.id, { contract: contract({ other: newId() }) }),
    ).rejects.toMatchObject({ text: { id: 'workplace.other-unknown' } });
    await expect(
      doing(ines, 'add-contractor', top.id, { contract: contract({ from: '2026-02-01', to: '2026-01-01' }) }),
    ).rejects.toMatchObject({ text: { id: 'workplace.ends-before' } });
  });

  it('two records are merged and taken apart again, and nothing of either is overwritten', async () => {
    const kept = await register(ines, { name: 'Behållen Exempel' });
    const double = await register(ines, { name: 'Dubblett Exempel' }, aPlace({ street: 'Dubblettgatan 2' }));
    const merged = await doing(ines, 'merge', double.id, { into: kept.id, reason });
    expect(merged).toMatchObject({ status: 'merged', into: { id: kept.id } });
    const whole = (await stage.ask(ines, 'workplace.read', { id: kept.id })).answer;
    expect(whole.merged).toMatchObject([{ id: double.id }]);
    expect(whole.places.map(({ street }: { street: string }) => street)).toEqual(['Provgatan 1', 'Dubblettgatan 2']);
    expect(ids((await list(ines)).items)).not.toContain(double.id);
    await expect(doing(ines, 'add-place', double.id, { place: aPlace() })).rejects.toMatchObject({
      text: { id: 'workplace.is-merged' },
    });
    const third = await register(ines);
    await expect(doing(ines, 'merge', kept.id, { into: third.id, reason })).rejects.toMatchObject({
      text: { id: 'workplace.holds-others' },
    });
    await expect(doing(ines, 'merge', third.id, { into: double.id, reason })).rejects.toMatchObject({
      text: { id: 'workplace.other-not-open' },
    });
    const apart = await doing(ines, 'unmerge', double.id, { reason });
    expect(apart).toMatchObject({ status: 'open', into: null });
    const again = (await stage.ask(ines, 'workplace.read', { id: kept.id })).answer;
    expect(again).toMatchObject({ merged: [], places: [{ street: 'Provgatan 1' }] });
    await expect(doing(ines, 'unmerge', double.id, { reason })).rejects.toMatchObject({
      text: { id: 'workplace.not-merged' },
    });
  });

  it('a firm that a signal names is seen before, by number or name, and linked only when a person does it', async () => {
    const number = '247304-1925';
    const one = await register(ines, { name: 'Sedda Firman AB', organisationNumber: number });
    const signal = aSignal(ines.envelope(), {
      facts: someFacts({
        workplace: { name: 'Sedda Firman', organisationNumber: number, street: null, municipality: 'Vadsund' },
      }),
    });
    await stage.ask(ines, 'signal.register', {}, signal);
    const matter = { kind: 'signal', id: signal.signal };
    const byNumber = await seen(ines, { organisationNumber: number, matter });
    expect(byNumber.records).toMatchObject([{ id: one.id, by: 'number', linked: false }]);
    // The signal that asks is not shown to itself; to another it is a matter that names the firm.
    expect(byNumber.matters).toEqual([]);
    expect((await seen(ines, { name: 'sedda firman' })).matters).toMatchObject([{ id: signal.signal, by: 'name' }]);
    expect((await seen(ines, { name: 'Sedda' })).records).toMatchObject([{ id: one.id, by: 'name' }]);
    const linked = await doing(ines, 'link', one.id, { matter });
    expect(linked).toMatchObject({ matters: [{ id: signal.signal, kind: 'signal' }], naming: [] });
    expect((await seen(ines, { name: 'Sedda', matter })).records).toMatchObject([{ linked: true }]);
    await expect(doing(ines, 'link', one.id, { matter })).rejects.toMatchObject({
      text: { id: 'workplace.already-linked' },
    });
    await expect(doing(ines, 'link', one.id, { matter: { kind: 'signal', id: newId() } })).rejects.toMatchObject({
      fields: [{ path: 'matter' }],
    });
  });

  it('two agencies that have a record of the same firm never learn of one another', async () => {
    const firm = { name: 'Delad Exempelfirma', organisationNumber: '556677-8899' };
    const mine = await register(ines, firm);
    expect((await seen(karin, firm)).records).toEqual([]);
    expect((await seen(olav, firm)).records).toEqual([]);
    const theirs = await register(karin, firm);
    expect((await seen(karin, firm)).records).toMatchObject([{ id: theirs.id }]);
    expect((await seen(ines, firm)).records).toMatchObject([{ id: mine.id }]);
    await expect(stage.ask(karin, 'workplace.read', { id: mine.id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(doing(ines, 'merge', mine.id, { into: theirs.id, reason })).rejects.toMatchObject({
      text: { id: 'workplace.other-unknown' },
    });
  });

  it('a closed record is still found, and nothing more is written in it', async () => {
    const { id } = await register(ines);
    expect(await doing(ines, 'close', id, { reason })).toMatchObject({ status: 'closed', may: [] });
    expect(ids((await list(ines)).items)).toContain(id);
    await expect(doing(ines, 'correct', id, { firm: { name: 'Annat' }, reason })).rejects.toMatchObject({
      text: { id: 'workplace.is-closed' },
    });
  });

  it('a correction says what is different, and the search finds the new name and no longer the old', async () => {
    const { id } = await register(ines, { name: 'Gammalnamn Exempel' });
    const one = await doing(ines, 'correct', id, { firm: { name: 'Nyttnamn Exempel' }, reason });
    expect(one).toMatchObject({ firm: { name: 'Nyttnamn Exempel', organisationNumber: '602774-3522' } });
    expect(ids((await list(ines, { text: 'Nyttnamn' })).items)).toEqual([id]);
    expect((await list(ines, { text: 'Gammalnamn' })).items).toEqual([]);
    await expect(doing(ines, 'correct', id, { firm: {}, reason })).rejects.toMatchObject({
      text: { id: 'workplace.nothing-changed' },
    });
  });

  describe('an extract of a register', () => {
    const rows = [
      { name: 'Utdrag Ett', organisationNumber: '6027743522', municipality: 'Solna', sector: 'cleaning' },
      { name: 'Utdrag Två', organisationNumber: '6027743523' },
    ];
    const take = (sent: readonly object[]) =>
      stage.ask(ines, 'workplace.import', {}, { act: ines.envelope(), import: newId(), rows: sent });

    it('is tried first: errors and warnings by row and column, and what is known, while nothing is written', async () => {
      const wrong = [...rows, { organisationNumber: '1', country: 'XX', street: 'Provgatan 1' }];
      const { answer } = await stage.ask(ines, 'workplace.check-import', {}, { rows: wrong });
      const places = (all: readonly { row: number; column: string }[]) => all.map(({ row, column }) => [row, column]);
      expect(places(answer.errors)).toEqual([
        [3, 'name'],
        [3, 'municipality'],
        [3, 'country'],
      ]);
      expect(places(answer.warnings)).toEqual([[2, 'organisationNumber']]);
      expect(answer.known.some(({ row }: { row: number }) => row === 1)).toBe(true);
      await expect(take(wrong)).rejects.toMatchObject({ text: { id: 'workplace.import-refused' } });
      expect((await list(ines, { text: 'Utdrag' })).items).toEqual([]);
    });

    it('is taken in whole, and undone by one act but for what a person has written in since', async () => {
      const { answer } = await take(rows);
      expect(answer.import).toMatchObject({ records: 2, undone: null });
      const { items } = await list(ines, { text: 'Utdrag' });
      expect(items).toHaveLength(2);
      const touched = items.find(({ name }: { name: string }) => name === 'Utdrag Ett').id;
      await doing(ines, 'add-place', touched, { place: aPlace() });
      const undo = () => stage.ask(ines, 'workplace.undo-import', { id: answer.import.id }, { act: ines.envelope() });
      expect((await undo()).answer.import).toMatchObject({ undone: { takenBack: 1 } });
      expect(ids((await list(ines, { text: 'Utdrag' })).items)).toEqual([touched]);
      await expect(undo()).rejects.toMatchObject({ text: { id: 'workplace.already-undone' } });
      const { answer: all } = await stage.ask(ines, 'workplace.imports');
      expect(ids(all.items)).toContain(answer.import.id);
    });
  });
});
