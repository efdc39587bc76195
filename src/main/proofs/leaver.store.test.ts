import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { sessionCookie } from '../../platform/http/session-cookie.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { examples } from './world/parts.ts';
import { startWhole, type WholeServer } from './world/whole-server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
/** How many windows of one person send at once. */
const windows = 6;

describe.each(storeKinds())('a person who leaves while they work, on %s', (kind) => {
  let stage: Stage;
  let whole: WholeServer;
  let origin: string;
  let alma: Person;
  const post = async (person: Person, path: string, body: object) => {
    const answer = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie: cookieOf(person) },
      body: JSON.stringify(body),
    });
    await answer.text();
    return answer.status;
  };
  const cookieOf = ({ token }: Person): string => `${sessionCookie(false)}=${Buffer.from(token).toString('base64url')}`;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    origin = await whole.server.listen({ host: '127.0.0.1', port: 0 });
    alma = await stage.signIn(accountOf.alma, 'access-administration');
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  it('succeeds in nothing once the end of the account is answered, and loses nothing that was answered before', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const file = newId();
    const about = { sector: 'restaurant', workplaceName: 'Exempelkrogen Demo', municipality: 'Vadsund' };
    const opening = { act: ines.envelope(), case: file, track: 'control', about, basedOn: [], note: null };
    expect(await post(ines, '/api/cases/open', opening)).toBe(201);

    const acknowledged: string[] = [];
    const refused: number[] = [];
    let isAnswered = false;
    const after: number[] = [];
    const sending = async (person: Person): Promise<void> => {
      for (;;) {
        const wasAnswered = isAnswered;
        const act = person.envelope();
        const status = await post(person, `/api/cases/${file}/note`, { act, note: 'Påhittad anteckning.' });
        if (wasAnswered) after.push(status);
        if (status === 200) acknowledged.push(act.id);
        else refused.push(status);
        if (status !== 200 && wasAnswered) return;
      }
    };
    // Sessions of their own, as in several browsers; the first sends in two windows.
    const sessions = [ines];
    while (sessions.length < windows) sessions.push(await stage.signIn(accountOf.ines, 'supervision'));
    const all = [...sessions, ines].map(sending);
    const [row] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.ines,
    ]);
    // The end is sent in the middle of the work, not before it.
    while (acknowledged.length < 3 * windows) await new Promise((next) => setImmediate(next));
    const end = { act: alma.envelope(), at: null, reason: 'Påhittat skäl.' };
    expect(await post(alma, `/api/administration/people/${row?.ref}/end`, end)).toBe(200);
    const acknowledgedByThen = acknowledged.length;
    isAnswered = true;
    await Promise.all(all);

    expect([...new Set(refused)]).toEqual([401]);
    expect(after.filter((status) => status !== 401)).toEqual([]);
    expect(after.length).toBeGreaterThanOrEqual(windows);
    expect(acknowledgedByThen).toBeGreaterThanOrEqual(3 * windows);
    const stored = await stage.store.asOwner<{ id: string }>(
      "select id from acts.act where stream = $1 and type = 'case.note'",
      [file],
    );
    expect(stored.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
    // Nor was anything carried out that had been sent before and was still on its way.
    const [times] = await stage.store.asOwner<{ late: boolean }>(
      `select max((convert_from(e.bytes, 'UTF8')::jsonb ->> 'written')::timestamptz) > (select active_until from access.account where id = $1) as late
       from audit.entry e where convert_from(e.bytes, 'UTF8')::jsonb @> jsonb_build_object('actor', $1::text, 'result', 'done')`,
      [accountOf.ines],
    );
    expect(times).toEqual({ late: false });
    // Their next request is refused, whatever it asks, and their matter is no one’s.
    const asked = await fetch(`${origin}/api/session`, { headers: { cookie: cookieOf(ines) } });
    expect(asked.status).toBe(401);
    const left = await stage.store.asOwner(
      'select 1 from acts.responsible_now r join access.account a on a.id = r.owner where r.id = $1 and a.active_until <= clock_timestamp()',
      [file],
    );
    expect(left).toHaveLength(1);
  });

  it('leaves nothing open of any kind once their manager has done the task that asks for it', async () => {
    const kinds = [
      {
        leaver: '1981',
        capacity: 'supervision',
        unitOf: accountOf.ines,
        begin: ['case.open', 'room.open', 'fee-claim.register'],
      },
      { leaver: '1983', capacity: 'criminal-investigation', unitOf: accountOf.ivar, begin: ['report.file'] },
    ];
    const handed: string[] = [];
    for (const { leaver, capacity, unitOf, begin } of kinds) {
      const manager = String(Number(leaver) + 1);
      for (const [id, name, roles] of [
        [leaver, 'Prov Slutar', "array['officer']"],
        [manager, 'Prov Chef', "array['officer', 'lead']"],
      ])
        await stage.store.asOwner(
          `select access.add_person(${id}, a.unit, '${name}', 'handläggare', 'officer', null, array['${capacity}'], ${roles})
           from access.account a where a.id = ${unitOf}`,
        );
      const leaving = await stage.signIn(leaver, capacity);
      const chief = await stage.signIn(manager, capacity);
      for (const route of begin) {
        const { params, input } = examples[route]?.({
          target: newId(),
          act: leaving.envelope,
          basis: [],
          unit: 51,
          facts: ['sector'],
          text: (field) => `påhittad ${field}`,
          number: 12_345,
        }) ?? { params: {}, input: {} };
        await stage.ask(leaving, route, params, input);
      }
      const [row] = await stage.store.asOwner<{ ref: string; to: string }>(
        `update access.account set active_until = clock_timestamp() where id = ${leaver}
         returning ref, (select m.ref from access.account m where m.id = ${manager}) as to`,
      );
      const asks = async () =>
        (await stage.ask(chief, 'work.list')).answer.items.filter(
          ({ kind, about }: { kind: string; about: { id: string } }) =>
            kind === 'unit.left-behind' && about.id === row?.ref,
        );
      expect(await asks()).toMatchObject([
        { title: expect.stringMatching(new RegExp(`^Prov Slutar: ${begin.length} open matter`)) },
      ]);
      const { items } = (await stage.ask(chief, 'load.matters', {}, { of: row?.ref })).answer;
      expect(items).toHaveLength(begin.length);
      for (const { id, kind: of } of items) {
        // The task stays until the last one has a responsible person.
        expect(await asks()).toHaveLength(1);
        await stage.ask(
          chief,
          `${of}.change-responsible`,
          { id },
          { act: chief.envelope(), to: row?.to, reason: null },
        );
        handed.push(of);
      }
      expect(await asks()).toEqual([]);
    }
    expect(handed.sort()).toEqual(['case', 'fee-claim', 'inspection', 'investigation']);
    expect(
      await stage.store.asOwner('select 1 from acts.responsible_now where open and owner = any(array[1981, 1983])'),
    ).toEqual([]);
  });
});
