import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aBrowser } from '../../domains/access/sign-in/testing/a-browser.ts';
import { aPasskey } from '../../domains/access/sign-in/testing/a-passkey.ts';
import { inviteAccount } from '../../domains/access/sign-in/testing/connected.ts';
import { forgetListViews } from '../../domains/search/public.server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { startWhole } from '../proofs/world/whole-server.ts';

const origin = 'http://localhost:4100';
const canary = 'Qzviewcanary';
let stage: Stage;
let cape: FastifyInstance;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  cape = (await startWhole(stage, { demo: false })).server;
});
afterAll(async () => {
  await cape.close();
  await stage.store.close();
});

const asOwner = <T extends object>(sql: string, values: unknown[] = []) => stage.store.asOwner<T>(sql, values);
type As = { capacity: string; sitting: string };
type Viewer = ReturnType<typeof aBrowser> & { as: As };

async function signedIn(account: string): Promise<Viewer> {
  const key = aPasskey(origin);
  const visitor = aBrowser(cape, origin);
  await visitor.send('/sign-in/invitation', { code: await inviteAccount(asOwner, account) });
  const { body } = await visitor.once(`${origin}/sign-in/passkey/make`, {});
  await visitor.once(`${origin}/sign-in/passkey/made`, { answer: key.make(JSON.parse(body)) });
  const [as] = await asOwner<As>(
    `select t.capacity, t.id::text as sitting from access.session s join access.sitting t on t.id = s.sitting
      where s.account = $1 order by s.started_at desc limit 1`,
    [account],
  );
  if (!as) throw new Error('No one is signed in.');
  return { ...visitor, as };
}

const state = {
  where: { state: 'open', responsible: 'me' },
  from: null,
  until: null,
  sort: { column: 'due', down: false },
};
type View = {
  readonly view: string;
  readonly name: string;
  readonly own: boolean;
  readonly shared: boolean;
  readonly starts: boolean;
};
/** What the addresses of saved views answer, together. */
type Asked = { readonly outcome: string; readonly view: string; readonly views: readonly View[] };

const asks = (viewer: Viewer, what: string, asked: object) =>
  viewer.ask<Asked>(`/api/list-views/${what}`, { ...asked, as: viewer.as });
const keep = async (viewer: Viewer, over: object = {}) =>
  (
    await asks(viewer, 'keep', {
      list: 'signal',
      view: null,
      name: canary,
      state,
      shared: false,
      starts: false,
      ...over,
    })
  ).answer;
const list = async (viewer: Viewer, of = 'signal') => (await asks(viewer, 'list', { list: of })).answer.views;
const empty = () => asOwner('delete from access.list_view');

/** Ines, and a colleague who is put into her unit and capacity. */
async function twoOfAUnit() {
  const ines = await signedIn(accountOf.ines);
  await asOwner(`update access.account set unit = (select unit from access.account where id = $1) where id = $2`, [
    accountOf.ines,
    accountOf.karin,
  ]);
  const karin = await signedIn(accountOf.karin);
  await asOwner(`insert into access.capacity_grant (account, capacity) values ($1, $2) on conflict do nothing`, [
    accountOf.karin,
    ines.as.capacity,
  ]);
  await asOwner(`update access.sitting set capacity = $2 where account = $1 and ended_at is null`, [
    accountOf.karin,
    ines.as.capacity,
  ]);
  return { ines, karin: { ...karin, as: { ...karin.as, capacity: ines.as.capacity } } };
}

it('a view is there again in another session, for no one else, and readable nowhere in the database', async () => {
  const [here, elsewhere, other] = [
    await signedIn(accountOf.ines),
    await signedIn(accountOf.ines),
    await signedIn(accountOf.karin),
  ];
  const { outcome, view } = await keep(here);
  expect(outcome).toBe('kept');
  expect(await list(elsewhere)).toEqual([
    { id: view, name: canary, state, by: null, shared: false, starts: false, removable: true },
  ]);
  expect(await list(elsewhere, 'case'), 'of another list').toEqual([]);
  expect(await list(other)).toEqual([]);
  expect((await keep(other, { view })).outcome, 'of another person').toBe('none');
  expect((await asks(other, 'drop', { view })).answer.outcome).toBe('none');
  expect((await asks(other, 'start', { list: 'signal', view })).answer.outcome).toBe('none');
  const [row] = await asOwner<{ all: string }>(
    `select string_agg(encode(sealed, 'escape'), '') as all from access.list_view`,
  );
  expect(row?.all).not.toContain(canary);
  expect(row?.all).not.toContain('responsible');
  expect(
    await asOwner(`select 1 from audit.entry where convert_from(bytes, 'UTF8') like '%list-view%'`),
    'no act',
  ).toEqual([]);
  expect((await keep(here, { view, name: 'Other', starts: true })).outcome).toBe('kept');
  expect(await list(here)).toMatchObject([{ id: view, name: 'Other', starts: true }]);
  await asks(here, 'start', { list: 'signal', view: null });
  expect(await list(here)).toMatchObject([{ starts: false }]);
  await asks(here, 'drop', { view });
  expect(await list(elsewhere)).toEqual([]);
});

it('a shared view is there for the unit, in the capacity in which it was made, and opens their list if they wish', async () => {
  await empty();
  const { ines, karin } = await twoOfAUnit();
  const { view } = await keep(ines, { shared: true });
  expect(await list(karin)).toMatchObject([{ id: view, name: canary, by: 'Ines', starts: false, removable: false }]);
  expect((await keep(karin, { view })).outcome, 'changed by its maker alone').toBe('none');
  expect((await asks(karin, 'drop', { view })).answer.outcome).toBe('none');
  await asks(karin, 'start', { list: 'signal', view });
  expect([(await list(karin))[0]?.starts, (await list(ines))[0]?.starts]).toEqual([true, false]);
  await keep(ines, { view, shared: false });
  expect(await list(karin)).toEqual([]);
  expect(await asOwner('select 1 from access.list_start'), 'opens no list of another any more').toEqual([]);

  // What a person who has left shared stays, and the unit puts it away.
  await keep(ines, { view, shared: true });
  const own = await keep(ines, { name: 'Own' });
  await asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.ines]);
  expect(await stage.store.database.transaction('cape_worker', forgetListViews)).toBe(1);
  expect(await asOwner('select 1 from access.list_view where id = $1', [own.view])).toEqual([]);
  expect(await list(karin)).toMatchObject([{ id: view, removable: true }]);
  expect((await asks(karin, 'drop', { view })).answer.outcome).toBe('kept');
  await asOwner('update access.account set active_until = null where id = $1', [accountOf.ines]);
});

it('thirty views of a list are what a person may have; words and other signs are in none', async () => {
  await empty();
  const viewer = await signedIn(accountOf.ines);
  for (let n = 0; n < 30; n++) expect((await keep(viewer, { name: `View ${n}` })).outcome).toBe('kept');
  expect(await keep(viewer)).toMatchObject({ outcome: 'full', view: null });
  expect(
    (await keep(viewer, { list: 'case', state: { ...state, where: {}, sort: null } })).outcome,
    'of another list',
  ).toBe('kept');
  for (const wrong of [
    { state: { ...state, where: { firm: 'Kim Provlund' } } },
    { state: { ...state, text: 'Kim' } },
    { name: ' ' },
    { name: 'a'.repeat(61) },
    { list: 'Kim Provlund' },
  ])
    expect(
      (
        await asks(viewer, 'keep', {
          list: 'signal',
          view: null,
          name: 'A',
          state,
          shared: false,
          starts: false,
          ...wrong,
        })
      ).status,
    ).toBe(400);
  expect((await aBrowser(cape, origin).ask('/api/list-views/list', { list: 'signal', as: viewer.as })).status).toBe(
    401,
  );
});

it('a view is kept of a list that there is and of its columns, and three hundred are what an account may have', async () => {
  await empty();
  const viewer = await signedIn(accountOf.ines);
  const view = { list: 'signal', view: null, name: 'A', state, shared: false, starts: false };
  expect((await asks(viewer, 'keep', { ...view, list: 'note-board' })).status).toBe(404);
  expect((await asks(viewer, 'list', { list: 'note-board' })).status).toBe(404);
  expect((await asks(viewer, 'start', { list: 'note-board', view: null })).status).toBe(404);
  const wordy = { ...state, where: { nargiza: 'none' } };
  expect((await asks(viewer, 'keep', { ...view, state: wordy })).status).toBe(400);
  await asOwner(
    `insert into access.list_view (account, unit, capacity, list, shared, sealed)
      select a.id, a.unit, 'elsewhere', 'list-' || chr(97 + n % 26), false, '' from access.account a, generate_series(1, 299) n where a.id = $1`,
    [accountOf.ines],
  );
  const { view: kept } = await keep(viewer);
  expect(kept).toEqual(expect.any(String));
  expect(await keep(viewer)).toMatchObject({ outcome: 'full', view: null });
  expect((await keep(viewer, { view: kept, name: 'Other' })).outcome, 'one that is there').toBe('kept');
});
