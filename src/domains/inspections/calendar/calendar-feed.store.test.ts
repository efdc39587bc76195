import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { startWhole, type WholeServer } from '../../../main/proofs/world/whole-server.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { carryLetters } from '../../disclosures/public.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const canaries = [
  'zQvFirm Demo',
  'zQvStreet 1',
  'zQvTown',
  'zQvDoors',
  'zQvNote',
  'Ines',
  'Inspection East',
  'restaurant',
];
const [firm = '', street = '', municipality = '', doors = '', note = ''] = canaries;

describe.each(storeKinds())('a private calendar, on %s', (kind) => {
  let stage: Stage;
  let whole: WholeServer;
  let ines: Person;
  let tage: Person;
  let secret: Buffer;
  let calendar: string;
  const inspection = newId();

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    ines = await stage.signIn(accountOf.ines, 'supervision');
    tage = await stage.signIn(accountOf.tage, 'supervision');
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection, purpose: 'worker-protection' });
    const workplace = { name: firm, organisationNumber: '559911-2200', street, municipality };
    const facts = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
    const said = { act: ines.envelope(), facts, note, texts: { entrances: doors } };
    await stage.ask(ines, 'inspection.plan', { id: inspection }, said);
    ({ secret, calendar } = await make(ines));
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  const make = async (person: Person) => {
    const made = { secret: randomBytes(32), calendar: newId() };
    const secretHash = sha256(made.secret).toString('hex');
    await stage.ask(person, 'calendar.make', {}, { act: person.envelope(), calendar: made.calendar, secretHash });
    return made;
  };
  const get = async (of: Uint8Array | string) => {
    const name = typeof of === 'string' ? of : `${Buffer.from(of).toString('base64url')}.ics`;
    const { statusCode, headers, body } = await whole.server.inject({
      method: 'GET',
      url: `/calendar/${name}`,
      headers: { host: 'localhost' },
    });
    return { statusCode, headers, body };
  };

  it('says that a joint visit is planned and when, and holds neither place nor name', async () => {
    const { statusCode, headers, body } = await get(secret);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['cache-control']).toContain('no-store');
    expect(body).toContain('DTSTART:20261204T173000Z');
    expect(body.match(/SUMMARY/g)).toHaveLength(1);
    for (const told of [...canaries, inspection, 'LOCATION', 'DESCRIPTION', '559911']) expect(body).not.toContain(told);
  });

  it('is asked of a function that may not read the plan, which has the place', async () => {
    const [row] = await stage.store.asOwner<{ plan: boolean; times: boolean }>(
      `select has_column_privilege('cape_ctx', 'inspections.inspection_now', 'folded', 'select') as plan,
        has_column_privilege('cape_ctx', 'inspections.inspection_now', 'starts_at', 'select') as times`,
    );
    expect(row).toEqual({ plan: false, times: true });
  });

  it('shows only the rooms that its owner is in: an agency that has not come sees nothing, and everything once it has', async () => {
    const { secret: tages } = await make(tage);
    expect((await get(tages)).body).not.toContain('VEVENT');
    const inviting = { act: ines.envelope(), toUnit: 21, ground: 'se.lag-2024-307.4', purpose: 'Staff register.' };
    await stage.ask(ines, 'room.invite', { id: inspection }, inviting);
    await carryLetters(stage.runtime);
    const { answer } = await stage.ask(tage, 'work.list');
    const id = answer.items.find((item: { kind: string }) => item.kind === 'room.join').about.id;
    await stage.ask(tage, 'room.join', { id }, { act: tage.envelope(), ground: 'se.lag-2024-307.4' });
    const uid = async (of: Uint8Array) => /UID:(\w+)/.exec((await get(of)).body)?.[1];
    expect(await uid(tages)).toMatch(/^[0-9a-f]{32}$/);
    expect(await uid(tages), 'two calendars cannot be laid beside each other').not.toBe(await uid(secret));
  });

  it('keeps the secret of its address nowhere: the agency has only the hash', async () => {
    const written = [secret.toString('hex'), secret.toString('base64url')];
    for (const table of ['acts.act', 'inspections.calendar_now', 'audit.entry']) {
      const rows = await stage.store.asOwner<{ row: string }>(`select t::text as row from ${table} t`);
      for (const word of written) expect(rows.map(({ row }) => row).join()).not.toContain(word);
    }
  });

  it('answers a wrong, an unreadable and a cut secret with the same bytes', async () => {
    const wrong = [randomBytes(32), secret.subarray(0, 31), 'x.ics', `${secret.toString('base64url')}`, '%2e%2e.ics'];
    const answers = await Promise.all(wrong.map(get));
    for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([404, '404\n']);
  });

  it('stops at once when its address is renewed or ended, and answers as if it had never been', async () => {
    const renewed = randomBytes(32);
    const secretHash = sha256(renewed).toString('hex');
    const renew = (person: Person) =>
      stage.ask(person, 'calendar.renew', { id: calendar }, { act: person.envelope(), secretHash });
    await expect(renew(tage)).rejects.toMatchObject({ kind: 'not-found' });
    await renew(ines);
    const never = await get(randomBytes(32));
    expect(await get(secret)).toMatchObject({ statusCode: 404, body: never.body });
    expect((await get(renewed)).statusCode).toBe(200);
    await stage.ask(ines, 'calendar.end', { id: calendar }, { act: ines.envelope() });
    const ended = await get(renewed);
    expect(ended).toMatchObject({ statusCode: 404, body: never.body });
    expect(ended.headers['content-length']).toBe(never.headers['content-length']);
    const { answer } = await stage.ask(ines, 'calendar.list');
    expect(answer.items).toEqual([]);
  });

  it('goes with its owner: an officer who has left the agency has no calendar of it any more', async () => {
    const { secret: last } = await make(ines);
    expect((await get(last)).statusCode).toBe(200);
    await stage.store.asOwner('update access.account set active_until = now() where id = $1', [accountOf.ines]);
    expect((await get(last)).statusCode).toBe(404);
  });
});
