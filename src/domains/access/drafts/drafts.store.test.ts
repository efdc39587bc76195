import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { aBrowser } from '../sign-in/testing/a-browser.ts';
import { aPasskey } from '../sign-in/testing/a-passkey.ts';
import { inviteAccount } from '../sign-in/testing/connected.ts';
import { forgetDrafts } from './store.server.ts';

const origin = 'http://localhost:4100';
const canary = 'Qzdraftcanary';
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
type Writer = ReturnType<typeof aBrowser> & { as: As };

/** In which sitting the newest session of an account acts. */
async function sittingOf(account: string): Promise<As> {
  const [row] = await asOwner<As>(
    `select t.capacity, t.id::text as sitting from access.session s join access.sitting t on t.id = s.sitting
      where s.account = $1 order by s.started_at desc limit 1`,
    [account],
  );
  if (!row) throw new Error('No one is signed in.');
  return row;
}

async function signedIn(account: string): Promise<Writer> {
  const key = aPasskey(origin);
  const visitor = aBrowser(cape, origin);
  await visitor.send('/sign-in/invitation', { code: await inviteAccount(asOwner, account) });
  const { body } = await visitor.once(`${origin}/sign-in/passkey/make`, {});
  await visitor.once(`${origin}/sign-in/passkey/made`, { answer: key.make(JSON.parse(body)) });
  return { ...visitor, as: await sittingOf(account) };
}

type Draft = { readonly address: string; readonly value?: string; readonly version: string };
/** What the addresses of drafts answer, together. */
type Asked = {
  readonly outcome: string;
  readonly version: string;
  readonly draft: Draft | null;
  readonly drafts: readonly Draft[];
};

const form = { address: '/app/signals/new', part: 'form' };
const asks = (writer: Writer, what: string, asked: object) =>
  writer.ask<Asked>(`/api/drafts/${what}`, { ...asked, as: writer.as });
const keep = async (writer: Writer, value: string, was: string | null = null, of = form) =>
  (await asks(writer, 'keep', { ...of, title: 'Register a signal', value, was })).answer;
const find = async (writer: Writer, of = form) => (await asks(writer, 'find', of)).answer.draft;
const list = async (writer: Writer) => (await asks(writer, 'list', {})).answer.drafts;
const drop = (writer: Writer, was: string | null = null, of = form) => asks(writer, 'drop', { ...of, was });

it('what a person typed is there again in another session of theirs, for no one else, and readable nowhere in the database', async () => {
  const account = accountOf.ines;
  const [here, elsewhere, other] = [await signedIn(account), await signedIn(account), await signedIn(accountOf.karin)];
  expect(await find(here)).toBeNull();
  const { outcome, version } = await keep(here, JSON.stringify({ narrative: canary }));
  expect(outcome).toBe('kept');
  expect(await find(elsewhere)).toMatchObject({ value: JSON.stringify({ narrative: canary }), version });
  expect(await list(elsewhere)).toMatchObject([{ ...form, title: 'Register a signal', version }]);
  expect(await find(other)).toBeNull();
  expect(await list(other)).toEqual([]);
  // Another person forgets nothing of hers.
  await drop(other);
  expect(await find(here)).not.toBeNull();
  const [row] = await asOwner<{ all: string }>(
    `select string_agg(encode(d.sealed, 'escape') || encode(d.form, 'escape') || d.capacity, '') as all from access.draft d`,
  );
  expect(row?.all).not.toContain(canary);
  expect(row?.all).not.toContain('/app/signals');
  expect(
    await asOwner(`select 1 from audit.entry where convert_from(bytes, 'UTF8') like '%draft.%'`),
    'in no log',
  ).toEqual([]);
  await drop(here);
  expect([await find(here), await list(elsewhere)]).toEqual([null, []]);
});

it('what another window has kept meanwhile is neither written over nor forgotten', async () => {
  const account = accountOf.ines;
  const [here, elsewhere] = [await signedIn(account), await signedIn(account)];
  const first = await keep(here, '"one"');
  const second = await keep(elsewhere, '"two"', first.version);
  expect(second.outcome).toBe('kept');
  const late = await keep(here, '"three"', first.version);
  expect(late).toMatchObject({ outcome: 'changed', version: second.version });
  expect(await keep(here, '"four"', null), 'one that has not looked').toMatchObject({ outcome: 'changed' });
  await drop(here, first.version);
  expect((await find(here))?.value).toBe('"two"');
  expect((await keep(here, '"three"', second.version)).outcome, 'having seen it').toBe('kept');
  expect((await find(elsewhere))?.value).toBe('"three"');
  await drop(here);
});

it('a draft belongs to the capacity in which it was begun', async () => {
  const account = accountOf.ines;
  const writer = await signedIn(account);
  await keep(writer, `"${canary}"`);
  await asOwner(`insert into access.capacity_grant (account, capacity) values ($1, 'assistance')`, [account]);
  const actsIn = (capacity: string) =>
    asOwner(`update access.sitting set capacity = $2 where account = $1 and ended_at is null`, [account, capacity]);
  await actsIn('assistance');
  const inOther = { ...writer, as: { ...writer.as, capacity: 'assistance' } };
  expect([await find(inOther), await list(inOther)]).toEqual([null, []]);
  expect((await keep(inOther, '"of the other"')).outcome).toBe('kept');
  // A window that still shows what was typed in the capacity before keeps nothing as the present one.
  expect((await asks(writer, 'keep', { ...form, title: 'A form', value: '"late"', was: null })).status).toBe(401);
  await actsIn('supervision');
  expect((await find(writer))?.value).toBe(`"${canary}"`);

  // What a person may no longer act as opens nothing either, though the session goes on.
  await asOwner(
    `update access.capacity_grant set active_until = clock_timestamp() where account = $1 and capacity = 'supervision'`,
    [account],
  );
  for (const what of ['find', 'list', 'keep', 'drop'])
    expect(
      (
        await asks(writer, what, {
          ...(what === 'list' ? {} : form),
          ...(what === 'keep' ? { title: 'A form', value: '"a"', was: null } : what === 'drop' ? { was: null } : {}),
        })
      ).status,
      what,
    ).toBe(401);
  await asOwner(
    `update access.capacity_grant set active_until = null where account = $1 and capacity = 'supervision'`,
    [account],
  );
  await asOwner(`delete from access.capacity_grant where account = $1 and capacity = 'assistance'`, [account]);
  await asOwner('delete from access.draft');
});

it('what one person typed is not kept for another who has signed in to the same browser meanwhile', async () => {
  const [ines, karin] = [await signedIn(accountOf.ines), await signedIn(accountOf.karin)];
  const windowOfInes = { ...karin, as: ines.as };
  const sent = { ...form, title: 'Register a signal', value: `"${canary}"`, was: null };
  expect((await asks(windowOfInes, 'keep', sent)).status).toBe(401);
  const asKarin = { ...karin, as: { capacity: karin.as.capacity, sitting: ines.as.sitting } };
  expect((await asks(asKarin, 'keep', sent)).status).toBe(401);
  expect(await asOwner('select 1 from access.draft')).toEqual([]);
});

it('fifty drafts are what a person may have; a form that is known can still be written on', async () => {
  const writer = await signedIn(accountOf.ines);
  const at = (n: number) => ({ address: `/app/cases/c${n}`, part: 'note' });
  for (let n = 0; n < 50; n++) expect((await keep(writer, '"a"', null, at(n))).outcome).toBe('kept');
  expect(await keep(writer, '"a"', null, at(50))).toMatchObject({ outcome: 'full', version: null });
  const known = await find(writer, at(7));
  expect((await keep(writer, '"b"', known?.version, at(7))).outcome).toBe('kept');
  expect(await list(writer)).toHaveLength(50);
  expect((await list(writer))[0]?.address, 'the newest first').toBe('/app/cases/c7');
});

it('a list opens what it shows and nothing that was typed; of a draft from before, the whole', async () => {
  const writer = await signedIn(accountOf.ines);
  await asOwner('delete from access.draft');
  const { version } = await keep(writer, `"${canary}"`);
  const kept = await list(writer);
  expect(kept).toMatchObject([{ ...form, title: 'Register a signal', version }]);
  await asOwner(`update access.draft set sealed = head`);
  expect(await list(writer), 'though nothing of it opens').toEqual(kept);
  expect((await asks(writer, 'find', form)).status, 'a head is no draft').toBe(500);
  await asOwner('delete from access.draft');
  await keep(writer, `"${canary}"`);
  await asOwner('update access.draft set head = null');
  const [before] = await list(writer);
  expect(before).toMatchObject({ ...form, title: 'Register a signal' });
  expect(before?.value).toBeUndefined();
  await asOwner('delete from access.draft');
});

it('after thirty days without a touch, and when their writer leaves, drafts are forgotten', async () => {
  const forget = () => stage.store.database.transaction('cape_worker', forgetDrafts);
  const days = `update access.draft set changed_at = clock_timestamp() - make_interval(days => $1, secs => 1)`;
  await asOwner('delete from access.draft');
  const writer = await signedIn(accountOf.ines);
  await keep(writer, '"a"');
  await asOwner(days, [29]);
  expect(await forget()).toBe(0);
  await asOwner(days, [30]);
  expect(await forget()).toBe(1);
  const leaver = await signedIn(accountOf.karin);
  await keep(leaver, '"a"');
  await asOwner('update access.account set active_until = clock_timestamp() where id = $1', [accountOf.karin]);
  expect(await forget()).toBe(1);
});

it('without a session, from another site, too long or at no page of the workspace, nothing is kept', async () => {
  const writer = await signedIn(accountOf.ines);
  const asked = { ...form, as: writer.as, title: 'A form', value: '"a"', was: null };
  expect((await aBrowser(cape, origin).ask('/api/drafts/keep', asked)).status).toBe(401);
  for (const wrong of [
    { ...asked, value: 'a'.repeat(60_001) },
    { ...asked, address: '/app/signals?name=Kim' },
    { ...asked, address: '//elsewhere.example' },
    { ...asked, part: 'Kim Provlund' },
  ])
    expect((await writer.ask('/api/drafts/keep', wrong)).status).toBe(400);
  const foreign = await cape.inject({
    method: 'POST',
    url: '/api/drafts/keep',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', host: 'localhost:4100' },
    payload: JSON.stringify(asked),
  });
  expect(foreign.statusCode).toBe(403);
  expect(await list(writer)).toEqual([]);
});
