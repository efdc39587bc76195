import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import {
  aTipKey,
  codeOn,
  hiddenOn,
  readTip,
  sealedAnswer,
  testPassphrase,
  ticketOn,
  toldInTests,
  worker,
} from '../../../testing/tips.ts';
import { carryStops } from '../public.server.ts';
import { unlock } from './keys/lock.server.ts';

type Key = Awaited<ReturnType<typeof aTipKey>>;

describe.each(storeKinds())('a tip, from its sending to the end, on %s', (kind) => {
  let stage: Stage;
  let server: FastifyInstance;
  let ines: Person;
  let karin: Person;
  let key: Key;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ({ server } = await startWhole(stage));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  const newest = async (): Promise<string> => {
    const { answer } = await stage.ask(ines, 'tip.list');
    return answer.items.find(({ state }: { state: string }) => state === 'unopened')?.id;
  };
  const verbs = () =>
    stage.store.asOwner<{ verb: string }>(
      "select convert_from(bytes, 'UTF8')::jsonb ->> 'verb' as verb from audit.entry where convert_from(bytes, 'UTF8')::jsonb ->> 'verb' like 'tip.%' order by seq",
    );

  it('cannot be sent before a reader has made a key, and the page says so', async () => {
    const page = await server.inject('/work/sv/tip');
    expect(page.body).toContain('Du kan inte skriva här nu');
    expect((await worker(server).send()).sent.body).toContain('Inget skickades');
  });

  it('is sealed to a key that a tip reader makes, and no one else can make', async () => {
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(aTipKey(stage, tage)).rejects.toMatchObject({ kind: 'forbidden' });
    key = await aTipKey(stage, ines);
    await aTipKey(stage, karin);
    expect((await verbs()).map(({ verb }) => verb)).toEqual(expect.arrayContaining(['tip.key']));
  });

  it('goes to the unit of its wish, is opened by its reader, answered, and read with the code', async () => {
    const { code, check, sent } = await worker(server).send();
    expect(check.body).toContain('Läs innan du skickar');
    expect(sent.body).toContain('Skriv upp koden');
    expect((await stage.ask(karin, 'tip.list')).answer.items).toEqual([]);
    const id = await newest();
    const work = (await stage.ask(ines, 'work.list')).answer.items;
    expect(work.map((item: { kind: string }) => item.kind)).toContain('tip.unopened');
    expect((await stage.ask(ines, 'tip.read', { id })).answer.sealed).toBeNull();
    await expect(stage.ask(karin, 'tip.open', { id }, { act: karin.envelope() })).rejects.toMatchObject({
      kind: 'not-found',
    });

    const { answer } = await stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() });
    const told = await readTip(await unlock(answer.tip.locked, testPassphrase), answer.tip.sealed);
    const { back: _, ...said } = toldInTests;
    expect(told).toMatchObject({ ...said, v: 1, writeBack: true });
    await expect(stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() })).rejects.toMatchObject({
      text: { id: 'tip.already-opened' },
    });
    expect((await worker(server).visit(code, { do: 'take-back' })).body).toContain('Därför kan du inte ta bort det');

    const reply = await sealedAnswer('Tack. När är det säkert att ringa?', [
      told.replyTo ?? '',
      key.recipient,
      key.recovery,
    ]);
    await stage.ask(ines, 'tip.answer', { id }, { act: ines.envelope(), ...reply });
    const read = await worker(server).visit(code);
    expect(read.body).toContain('Du har fått ett svar');
    expect(read.body).toContain('Tack. När är det säkert att ringa?');
    const back = { do: 'write', id: '7f1d2a30-0000-4000-8000-000000000001', text: 'På söndag efter klockan ett.' };
    for (let times = 0; times < 2; times++)
      expect((await worker(server).visit(code, back)).body).toContain('Vi har fått ditt meddelande');
    const shown = (await stage.ask(ines, 'tip.read', { id })).answer;
    expect(shown.messages.map(({ fromWorker }: { fromWorker: boolean }) => fromWorker)).toEqual([false, true]);
    expect(shown.state).toBe('answered');
    expect((await verbs()).map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(['tip.open', 'tip.answer', 'tip.read']),
    );
  });

  it('can be asked to stop, which the agency records; then no one writes any more', async () => {
    const { code } = await worker(server).send();
    const id = await newest();
    await stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() });
    expect((await worker(server).visit(code, { do: 'stop' })).body).toContain('Vi skriver inte till dig mer');
    await carryStops(stage.runtime);
    await carryStops(stage.runtime);
    const shown = (await stage.ask(ines, 'tip.read', { id })).answer;
    expect(shown.state).toBe('stopped');
    expect(shown.timeline.map(({ type }: { type: string }) => type)).toEqual(['tip.stop', 'tip.open']);
    const reply = await sealedAnswer('Hej', [key.recipient]);
    await expect(stage.ask(ines, 'tip.answer', { id }, { act: ines.envelope(), ...reply })).rejects.toMatchObject({
      text: { id: 'tip.asked-to-stop' },
    });
    const work = (await stage.ask(ines, 'work.list')).answer.items;
    expect(work.filter((item: { about: { id: string } }) => item.about.id === id)).toEqual([]);
  });

  it('can be withdrawn until it is opened, and is gone then', async () => {
    const { code } = await worker(server).send();
    const id = await newest();
    expect((await worker(server).visit(code, { do: 'take-back' })).body).toContain('Du har tagit bort det');
    expect((await worker(server).visit(code)).body).toContain('Vi hittar inget med den koden');
    await expect(stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() })).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await stage.store.asOwner('select 1 from tips.envelope where id = $1', [id])).toEqual([]);
  });

  it('is there once, however often it was sent', async () => {
    const { code, ticket } = await worker(server).send();
    const before = await stage.store.asOwner('select id from tips.envelope');
    const again = await worker(server).post('tip', { ...toldInTests, ticket, at: 'check', go: 'send' });
    expect(codeOn(again.body)).toBe(code);
    expect(await stage.store.asOwner('select id from tips.envelope')).toHaveLength(before.length);
    await worker(server).visit(code, { do: 'take-back' });
  });

  const lying = () => stage.store.asOwner('select id from tips.envelope');
  const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
  /** What an old browser says of our own forms, since our pages ask for no referrer; and of those of a page that hides. */
  const unsaid = { origin: 'null' };

  it('has a code that no one chose before, whichever page its writing began on', async () => {
    const known = '7K3MW9QX2HTDV5RB';
    const { ticket, code } = await worker(server).send({ what: 'Påhittat av någon annan.' });
    await worker(server).visit(code, { do: 'take-back' });
    for (const headers of [elsewhere, unsaid]) {
      const begun = await worker(server, 'sv', headers).post('tip', {
        code: known,
        ticket,
        at: 'what',
        go: 'next',
        ...toldInTests,
      });
      const visitor = worker(server);
      const check = await visitor.post('tip', { ...hiddenOn(begun.body), ...toldInTests, at: 'back', go: 'next' });
      const sent = await visitor.post('tip', { ...hiddenOn(check.body), go: 'send' });
      expect(codeOn(sent.body)).toMatch(/^[0-9A-Z]{16}$/);
      expect(codeOn(sent.body)).not.toBe(known);
      expect((await visitor.visit(known)).body).toContain('Vi hittar inget med den koden');
      const taken = await visitor.visit(codeOn(sent.body), { do: 'take-back' });
      expect(taken.body).toContain('Du har tagit bort det');
    }
  });

  it('is not sent by a page of another site: its visitor sees what it says, and presses or does not', async () => {
    const check = await worker(server).post('tip', { ...toldInTests, at: 'back', go: 'next' });
    const fields = { ...toldInTests, ticket: ticketOn(check.body), at: 'check', go: 'send' };
    const before = await lying();
    const refused = await worker(server, 'sv', elsewhere).post('tip', fields);
    expect(await lying()).toEqual(before);
    expect(refused.body).toContain('Inget skickades');
    expect(refused.body).toContain(toldInTests.what);
    const sent = await worker(server).post('tip', { ...hiddenOn(refused.body), go: 'send' });
    expect(await lying(), 'nothing of it was lost').toHaveLength(before.length + 1);
    await worker(server).visit(codeOn(sent.body), { do: 'take-back' });
  });

  it('is sent by a browser that does not say where a form came from, from the page that showed it and from no other', async () => {
    const old = worker(server, 'sv', unsaid);
    const before = await lying();
    for (const ticket of [
      '',
      'x',
      (await worker(server).post('tip', { ...toldInTests, what: 'Annat.', at: 'back', go: 'next' })).body,
    ]) {
      const shown = await old.post('tip', {
        ...toldInTests,
        ticket: ticketOn(ticket) || ticket.slice(0, 90),
        at: 'check',
        go: 'send',
      });
      expect(shown.body).toContain('Läs innan du skickar');
      expect(await lying()).toEqual(before);
    }
    const { code } = await old.send();
    expect(await lying()).toHaveLength(before.length + 1);
    await old.visit(code, { do: 'take-back' });
    expect(await lying()).toEqual(before);
  });

  it('is neither withdrawn nor written to by a page of another site that knows its code', async () => {
    const { code } = await worker(server).send();
    const foreign = worker(server, 'sv', elsewhere);
    for (const asked of ['take-back', 'stop', 'write']) {
      const page = await foreign.visit(code, {
        do: asked,
        id: '7f1d2a30-0000-4000-8000-000000000002',
        text: 'zQvKept',
      });
      expect(page.body).toContain('Inget skickades');
    }
    expect((await worker(server).visit(code, { do: 'take-back' })).body).toContain('Du har tagit bort det');
  });

  it('promises no answer to a sender who wanted none', async () => {
    const none = await worker(server).send({ back: 'no' });
    expect(none.sent.body).toContain('Vi kan inte svara, eftersom du inte ville det.');
    expect(none.sent.body).not.toContain('Kom tillbaka');
    const kept = await worker(server).post('kept', { ...hiddenOn(none.sent.body), last: none.code.slice(12) });
    expect(kept.body).toContain('Vi kan inte svara, eftersom du inte ville det.');
    const wanted = await worker(server).send();
    expect(wanted.sent.body).toContain('Då ska det finnas ett svar.');
    for (const { code } of [none, wanted]) await worker(server).visit(code, { do: 'take-back' });
  });

  it('says whom to call before anything else where someone is in danger, and is due today, before all others', async () => {
    const first = await server.inject('/work/sv/tip');
    expect(first.body).toContain('Är någon i fara nu?');
    const warned = await worker(server).post('tip', { at: 'danger', danger: 'yes', go: 'next' });
    expect(warned.body).toContain('href="tel:112"');
    const next = await worker(server).post('tip', { ...hiddenOn(warned.body), go: 'next' });
    expect(next.body).toContain('Vad vill du?');
    expect(hiddenOn(next.body).danger).toBe('yes');
    const calm = await worker(server).send();
    const { code, check } = await worker(server).send({ danger: 'yes' });
    expect(check.body).toContain('Svaret om fara är inte krypterat.');
    const [top] = (await stage.ask(ines, 'tip.list')).answer.items;
    expect(top).toMatchObject({ danger: true, state: 'unopened' });
    expect(top.dueAt < top.answerBy, 'today, and not by the day of the answer').toBe(true);
    const work = (await stage.ask(ines, 'work.list')).answer.items;
    expect(work.filter(({ kind }: { kind: string }) => kind === 'tip.danger')).toHaveLength(1);
    for (const one of [calm.code, code]) await worker(server).visit(one, { do: 'take-back' });
  });

  it('that is withdrawn and opened at the same moment is one of the two, never both', async () => {
    for (let times = 0; times < 4; times++) {
      const { code } = await worker(server).send();
      const id = await newest();
      const [opened, back] = await Promise.all([
        stage.ask(ines, 'tip.open', { id }, { act: ines.envelope() }).then(
          () => true,
          () => false,
        ),
        worker(server).visit(code, { do: 'take-back' }),
      ]);
      expect(opened).toBe(!back.body.includes('Du har tagit bort det'));
    }
  });
});
