import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
type Event = { id: string; type: string };

describe.each(storeKinds())('a mistake in a claim, on %s', (kind) => {
  let stage: Stage;
  let linus: Person;
  let id: string;
  const send = async (verb: string, input: object) =>
    (await stage.ask(linus, verb, { id }, { act: linus.envelope(), ...input })).answer.claim;
  const withdraw = (entry: string, reason: string | null = 'Påhittat skäl.') =>
    send('claim.withdraw', { entry, reason });
  const entryOf = (shown: { timeline: Event[] }, type: string) => shown.timeline.find((event) => event.type === type);
  const countedIn = () =>
    stage.store.asOwner<{ stage: string; n: number }>(
      `select x.stage, count(*)::int as n from study.contribution x
        where x.act in (select id from acts.act where stream = $1)
          and not exists (select 1 from study.taken_back t where t.realm = x.realm and t.act = x.act)
        group by x.stage order by x.stage`,
      [id],
    );

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    linus = await stage.signIn(accountOf.linus, 'support');
  });
  beforeEach(async () => {
    id = newId();
    const about = { began: '2026-02-05', people: 2, sector: 'cleaning', who: 'Ärlan', against: 'Prov AB' };
    await stage.ask(linus, 'claim.open', {}, { act: linus.envelope(), claim: id, caseId: null, ...about });
  });
  afterAll(() => stage.store.close());

  const line = (kronor: number, of = newId()) =>
    send('claim.line', {
      line: of,
      kind: 'unpaid-wage',
      nature: 'gross',
      computed: { how: 'read', range: { documented: kronor, probable: kronor, claimed: kronor } },
      dues: [],
      evidence: 'En påhittad lönelista.',
      toDocument: null,
      toSupport: null,
    });
  const receive = (kronor: number, of: string | null = null) =>
    send('claim.receive', { line: of, kronor, from: 'employer', receivedOn: '2026-10-05' });

  it('in the employer, the period and the number of people is corrected, and what was there stays with it', async () => {
    await receive(500);
    expect(await countedIn()).toEqual([
      { stage: 'claimed', n: 2 },
      { stage: 'remedy-paid', n: 2 },
      { stage: 'suspicion', n: 2 },
    ]);
    const shown = await send('claim.correct', {
      changed: { began: '2026-03-05', people: 3 },
      who: null,
      against: 'Annat Prov AB',
      reason: 'Påhittat skäl.',
    });
    expect(shown).toMatchObject({ began: '2026-03-05', people: 3, who: 'Ärlan', against: 'Annat Prov AB' });
    expect(entryOf(shown, 'claim.correct')).toMatchObject({
      reason: 'Påhittat skäl.',
      changed: ['against', 'began', 'people'],
      changes: [
        { field: 'against', before: ['Prov AB'], after: 'Annat Prov AB' },
        { field: 'began', before: ['2026-02-05'], after: '2026-03-05' },
        { field: 'people', before: [2], after: 3 },
      ],
    });
    expect(await countedIn(), 'each person once, as it is now').toEqual([
      { stage: 'claimed', n: 3 },
      { stage: 'remedy-paid', n: 3 },
      { stage: 'suspicion', n: 3 },
    ]);
    const same = send('claim.correct', { changed: { people: 3 }, who: null, against: null, reason: null });
    await expect(same).rejects.toMatchObject({ text: { id: 'claim.nothing-changed' } });
    const facts = await stage.store.asOwner('select facts::text as facts from acts.act where stream = $1', [id]);
    expect(JSON.stringify(facts)).not.toMatch(/Prov AB|Ärlan|Påhittat/);
  });

  it('in a line is withdrawn: it counts no longer, and is still read with what it said, by whom and why', async () => {
    const first = await line(1000);
    const entry = entryOf(first, 'claim.line');
    expect(entry).toMatchObject({ canWithdraw: true, withdrawn: null });
    const shown = await withdraw(entry?.id ?? '');
    expect(shown).toMatchObject({ lines: [], range: { claimed: 0 } });
    expect(entryOf(shown, 'claim.line')).toMatchObject({
      canWithdraw: false,
      withdrawn: { by: 'Linus', reason: 'Påhittat skäl.', was: expect.arrayContaining(['En påhittad lönelista.']) },
    });
    expect(JSON.stringify(entryOf(shown, 'claim.line'))).toMatch(/1.000/);
    await expect(withdraw(entry?.id ?? '')).rejects.toMatchObject({ kind: 'conflict', text: { id: 'entry.none' } });
    const root = shown.timeline.find(({ type }: Event) => type === 'claim.open');
    await expect(withdraw(root.id)).rejects.toMatchObject({ text: { id: 'entry.none' } });
  });

  it('in hours is corrected by the calculation recorded again; the entry before stays and can be read', async () => {
    const row = { day: '2026-03-02', from: 540, to: 1020, minutes: null, pause: 0, by: 'till' };
    const basis = {
      ...{ country: 'SE', rows: [row], sums: [], unsocial: [], week: 2400, overtime: null, holiday: 1200 },
      rates: [{ from: '2026-03-02', to: null, minor: 16_000 }],
    };
    const of = newId();
    const counted = (over: object) =>
      send('claim.line', {
        ...{ line: of, kind: 'unpaid-wage', nature: 'gross', dues: [], evidence: 'En påhittad kassarulle.' },
        ...{ toDocument: null, toSupport: null, rateSource: 'Ett påhittat avtal, 4 §' },
        computed: { how: 'hours', table: null, basis: { ...basis, ...over } },
      });
    const mine = (shown: { lines: { line: string }[] }) => shown.lines.find(({ line: id }) => id === of);
    expect(mine(await counted({}))).toMatchObject({ range: { documented: 1434, claimed: 1434 } });
    const shown = await counted({ rows: [row, { ...row, day: '2026-03-03', by: 'own' }] });
    expect(mine(shown)).toMatchObject({
      range: { documented: 1434, probable: 1434, claimed: 2867 },
      hours: { rateSource: 'Ett påhittat avtal, 4 §', minutes: { documented: 480, claimed: 960 }, unrated: 0 },
    });
    expect(shown.timeline.filter(({ type }: Event) => type === 'claim.line').length).toBeGreaterThan(1);
    await expect(counted({ country: 'NO' })).rejects.toMatchObject({ text: { id: 'redress.problem.other-country' } });
    for (const { id: entry } of shown.timeline.filter(
      (one: Event & { canWithdraw?: boolean }) => one.type === 'claim.line' && one.canWithdraw,
    ))
      await withdraw(entry);
  });

  it('in a payment counts no more in the study; a line that a payment names is withdrawn after it', async () => {
    const of = newId();
    const lined = await line(1000, of);
    const paid = await receive(1000, of);
    expect(await countedIn()).toContainEqual({ stage: 'remedy-paid', n: 2 });
    await expect(withdraw(entryOf(lined, 'claim.line')?.id ?? '')).rejects.toMatchObject({
      text: { id: 'entry.relied-on' },
    });
    expect(await withdraw(entryOf(paid, 'claim.receive')?.id ?? '', null), 'at once').toMatchObject({ received: 0 });
    expect(await countedIn()).not.toContainEqual(expect.objectContaining({ stage: 'remedy-paid' }));
    expect(await withdraw(entryOf(lined, 'claim.line')?.id ?? '')).toMatchObject({ lines: [] });
  });
});
