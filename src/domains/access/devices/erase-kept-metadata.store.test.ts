import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacitiesApart } from '../../../kernel/capacity.ts';
import { sealToEnd } from '../../../main/proofs/testing/seal-to-end.ts';
import { codeOf, insertLike, run, runAs } from '../../../main/proofs/testing/sql-as.ts';
import { openWords, sealWords } from '../../../platform/acts/data-key.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import { unwrapKey } from '../../../platform/crypto/envelope.ts';
import { isSignedByDevice } from '../../../platform/crypto/sign.ts';
import { type FieldStage, newId, setFieldStage } from '../../../testing/field-stage.ts';
import { whatOpens } from '../../../testing/open-everything.ts';
import { accountOf, type Person } from '../../../testing/people.ts';
import type { Phone } from '../../../testing/phone.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { verifyLogs } from '../../audit/public.server.ts';

const metadataOf = (device: string) => ({
  ...{ position: { latitude: 59.327, longitude: 18.071, metres: 8 }, takenAt: '2026-11-24T08:39:00.000Z' },
  device,
});
const camera = 'zQvInvented camera';
const itsMark = /zQvInvented|59\.327|18\.071/;

type DetachedMetadata = {
  id: string;
  of: string | null;
  told: string | null;
  takenOut: { at: string; why: string } | null;
};
type KeptEntry = { act: string; counter: number; body: string; media: { id: string }[]; aparts: DetachedMetadata[] };
type Words = { country: string; bornRealm: string; id: string; words: Buffer; wrapped: Buffer; agency: number };

describe.each(storeKinds())('place and device of what a phone sent that was not applied, on %s', (kind) => {
  let field: FieldStage;
  let phone: Phone;
  const sha = sha256(randomBytes(8)).toString('hex');
  const [medium, colleagues, bare, odd] = [newId(), newId(), newId(), newId()];
  const attach = (id: string, apart: object | null, over: object = {}) => ({
    ...{ id, kind: 'photo', type: 'image/jpeg', bytes: 1000, pieces: 1, sha256: sha, capturedSha256: sha },
    ...{ key: randomBytes(32).toString('base64'), apart, ...over },
  });

  beforeAll(async () => {
    field = await setFieldStage(kind);
    phone = await field.aPhone();
    const attachments = [
      attach(medium, metadataOf(camera)),
      attach(colleagues, metadataOf('zQvAnother')),
      attach(bare, null),
      attach(odd, metadataOf('zQvOdd one'), { type: 'image/of-a-later-app' }),
      attach(medium, metadataOf('zQvNamed again')),
    ];
    await phone.tell(field.begin());
    await phone.tell(field.note('Done.', { attachments: [attach(medium, metadataOf('zQvDone'))] }));
    await phone.tell(field.note('Four beds.', { attachments }, newId())); // no such visit
    await phone.tell(field.note('The same once more.', { attachments: [attach(medium, metadataOf('zQvOnce more'))] }));
    const { outcomes } = await field.bring(phone, phone.acts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'kept', 'kept']);
  });
  afterAll(() => field.close());

  const kept = async (): Promise<KeptEntry[]> =>
    (await field.stage.ask(field.ines, 'device.kept', { id: phone.id })).answer.kept;
  const first = async (): Promise<KeptEntry> => (await kept())[0] as KeptEntry;
  const metadataOfMedium = async (of: string | null = medium): Promise<DetachedMetadata> =>
    (await first()).aparts.find((one) => one.of === of) as DetachedMetadata;
  const takeOut = async (person: Person, apart: string, act = person.envelope()) => {
    const params = { id: phone.id, act: (await first()).act, apart };
    return field.stage.ask(person, 'device.take-out', params, { act, why: 'endangers' });
  };
  const lying = async () =>
    (
      await field.stage.store.asOwner<{ here: string }>(
        `select 'key ' || holder as here from keys.key_of union all select 'sealed ' || holder from acts.apart order by 1`,
      )
    ).map(({ here }) => here);
  const told = ({ told: as }: DetachedMetadata) => as && JSON.parse(as);

  it('are stored under keys of their own, are shown to the owner, and are in no other place that opens', async () => {
    const { body, media, aparts } = await first();
    expect(body).toContain('Four beds.');
    expect(body).not.toMatch(itsMark);
    expect(media.map(({ id }) => id)).toEqual([medium, colleagues, bare]);
    expect(aparts.map(({ of }) => of)).toEqual([medium, colleagues, null]);
    expect(aparts.map(told)).toEqual([
      metadataOf(camera),
      metadataOf('zQvAnother'),
      [metadataOf('zQvOdd one'), metadataOf('zQvNamed again')], // nothing is lost of what names no picture
    ]);
    const all = await kept();
    const holders = [medium, ...all.flatMap((one) => one.aparts.map(({ id }) => id))];
    expect(new Set(holders).size).toBe(5);
    expect(await lying()).toEqual(holders.flatMap((id) => [`key ${id}`, `sealed ${id}`]).sort());
    const where = (await whatOpens(field.stage.store)).filter(({ text }) => /zQv(Inv|Ano|Odd|Nam|Don|Onc)/.test(text));
    expect(where.map(({ table }) => table)).toEqual(Array(5).fill('acts.apart'));
  });

  it('leave nothing in a fingerprint by which each guess could be tried, and the act is as the phone signed it', async () => {
    const { stage } = field;
    const [row] = await stage.store.asOwner<{ print: string; head: string; signature: Buffer; key: Buffer }>(
      `select encode(a.body_hash, 'hex') as print, d.head, d.signature, p.public_key as key from acts.act a
       join access.device_act d on d.device = a.device and d.counter = a.device_seq and encode(d.hash, 'hex') = a.facts->>'hash'
       join access.device p on p.id = d.device where a.type = 'device.keep' and a.device_seq = 3`,
    );
    if (!row) throw new Error('Nothing was kept.');
    expect(isSignedByDevice(row.key.toString('base64'), row.head, row.signature)).toBe(true);
    expect(row.print).toBe(sha256(row.head).toString('hex'));
    // An attacker who guesses right, down to the last byte, finds in no row that they have.
    const { body, aparts } = await first();
    const whole = JSON.parse(body);
    const guesses = aparts.map(told);
    whole.input.attachments.forEach((one: { apart: unknown }, at: number) => {
      one.apart = [guesses[0], guesses[1], null, guesses[2][0], guesses[2][1]][at];
    });
    const hashes = [JSON.stringify(whole), body, ...aparts.map((one) => one.told ?? '')].map((text) =>
      sha256(text).toString('hex'),
    );
    const rows = await whatOpens(stage.store);
    for (const hash of hashes) expect(rows.filter(({ text }) => text.includes(hash))).toEqual([]);
  });

  it('are taken out only by the owner of the phone, and not past the act that says so', async () => {
    const { stage, ines } = field;
    const before = await lying();
    const { id } = await metadataOfMedium();
    const everybody = await stage.store.asOwner<{ account: string; capacity: string }>(
      `select g.account::text as account, g.capacity from access.capacity_grant g join access.account a on a.id = g.account
       where a.kind = 'person' and (a.active_until is null or a.active_until > now()) order by 1, 2`,
    );
    for (const { account, capacity } of everybody) {
      if (account === accountOf.ines && capacity === 'supervision') continue;
      const other = await stage.signIn(account, capacity);
      // Who administers or reads the log has no phone at all; to anyone else it is not there.
      const kind = capacitiesApart.some((one) => one === capacity) ? 'forbidden' : 'not-found';
      await expect(takeOut(other, id), `${account} ${capacity}`).rejects.toMatchObject({ kind });
    }
    await expect(takeOut(ines, newId())).rejects.toMatchObject({ text: { id: 'device.nothing-apart' } });
    await expect(takeOut(ines, medium)).rejects.toMatchObject({ text: { id: 'device.nothing-apart' } });
    const [{ realm = '' } = {}] = await stage.store.asOwner<{ realm: string }>(
      `select realm::text as realm from acts.apart where holder = '${id}'`,
    );
    const [{ id: note = '' } = {}] = await stage.store.asOwner<{ id: string }>(
      `select id from acts.act where type = 'device.keep' limit 1`,
    );
    const forget = (act: string) => `select keys.forget_apart('${act}', ${realm}, '${id}')`;
    const triedBy = (person: Person, ...statements: readonly string[]) =>
      codeOf(
        runAs(stage.store, person, async (tx) => {
          for (const text of statements) await run(tx, text);
          throw Object.assign(new Error('done'), { code: 'done' }); // so that nothing of it stays
        }),
      );
    expect(await triedBy(ines, forget(note))).toBe('42501');
    const acting = async (type: string, facts: object) => {
      const act = newId();
      const statement = await insertLike(stage.store, 'acts.act', "type = 'device.keep'", {
        ...{ id: `'${act}'`, stream: 'gen_random_uuid()', type: `'${type}'`, xid: 'pg_current_xact_id()', seq: '90' },
        ...{ facts: `'${JSON.stringify(facts)}'::jsonb`, actor: '(access.who()).actor' },
        ...{ owner_unit: '(access.who()).unit', sitting: '(access.who()).sitting' },
      });
      return [statement, forget(act)] as const;
    };
    // As if it were kept apart of a note.
    expect(await triedBy(ines, ...(await acting('inspection.take-out', { medium: id })))).toBe('42501');
    // A colleague who can run any SQL writes in the same file: it destroys nothing that is not of their own phone.
    await stage.store.asOwner(`select access.add_person(9001, (select unit from access.account where id = ${accountOf.ines}),
      'Påhittad Kollega', 'påhittad', 'invented', null, array['supervision'], array['officer'])`);
    const colleague = await stage.signIn('9001', 'supervision');
    await expect(takeOut(colleague, id)).rejects.toMatchObject({ kind: 'not-found' });
    const told = await acting('device.take-out', { device: phone.id, kept: note, apart: id, why: 'asked' });
    expect(await triedBy(colleague, told[0])).toBe('done');
    expect(await triedBy(colleague, ...told)).toBe('42501');
    expect(await triedBy(ines, ...told)).toBe('done');
    for (const table of ['keys.key_of', 'acts.apart'])
      expect(await codeOf(runAs(stage.store, ines, (tx) => run(tx, `delete from ${table}`)))).toBe('42501');
    expect(await lying()).toEqual(before);
  });

  it('are destroyed with their key, and no row anywhere opens to them any more', async () => {
    const { stage, ines } = field;
    const [before, { id }] = [await kept(), await metadataOfMedium()];
    const { answer } = await takeOut(ines, id);
    expect(answer).toMatchObject({
      device: phone.id,
      apart: { id, of: medium, told: null, takenOut: { why: 'endangers' } },
    });
    expect(await metadataOfMedium()).toEqual(answer.apart);
    const everything = await whatOpens(stage.store);
    expect(everything.some(({ text }) => text.includes('Four beds.'))).toBe(true);
    expect(everything.filter(({ text }) => text.includes(camera))).toEqual([]);
    expect((await lying()).filter((one) => one.includes(id))).toEqual([]);
    // All else is as it was: what was written, the other pictures, the same picture in other notes.
    const strip = (all: KeptEntry[]) =>
      all.map((one) => ({ ...one, aparts: one.aparts.filter((each) => each.id !== id) }));
    expect(strip(await kept())).toEqual(strip(before));
    const others = ['zQvAnother', 'zQvOdd', 'zQvNamed', 'zQvDone', 'zQvOnce'];
    for (const other of others)
      expect(
        everything.some(({ text }) => text.includes(other)),
        other,
      ).toBe(true);
  });

  it('are taken out of what is no picture as a phone makes it', async () => {
    const { id } = await metadataOfMedium(null);
    await takeOut(field.ines, id);
    const left = (await whatOpens(field.stage.store)).filter(({ text }) => /zQv(Odd|Named)/.test(text));
    expect(left).toEqual([]);
  });

  it('are not there to take out a second time, and the same press sent twice is done once', async () => {
    const { ines } = field;
    const { id } = await metadataOfMedium();
    await expect(takeOut(ines, id)).rejects.toMatchObject({
      kind: 'conflict',
      text: { id: 'device.taken-out-already' },
    });
    const [act, other] = [ines.envelope(), await metadataOfMedium(colleagues)];
    const once = await takeOut(ines, other.id, act);
    const again = await takeOut(ines, other.id, act);
    expect(again.answer).toEqual(once.answer);
  });

  it('leave the log whole, and the same thing sent again is the same', async () => {
    const { stage } = field;
    const before = await lying();
    const { outcomes } = await field.bring(phone, phone.acts);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'kept', 'kept']);
    expect(await lying()).toEqual(before);
    await sealToEnd(stage.store);
    const { findings } = await verifyLogs(stage.store.database, stage.store.keys);
    expect(findings).toEqual([]);
  });

  it('that an earlier version kept are read where they are stored, within what was recorded', async () => {
    const { store } = field.stage;
    const [of] = await store.asOwner<Words>(
      `select a.country, a.born_realm::text as "bornRealm", a.id, a.words, w.wrapped, w.agency from acts.act a
       join keys.wrapped w on w.country = a.country and w.realm = a.realm and w.stream = a.stream
       where a.type = 'device.keep' and a.device_seq = 4`,
    );
    if (!of) throw new Error('It was not kept.');
    const fileKey = unwrapKey(store.keys.agencyKey(of.agency).key, of.wrapped);
    const words = openWords(fileKey, of, of.words);
    const body = (words.body ?? '').replace('"apart":null', `"apart":${JSON.stringify(metadataOf('zQvOf long ago'))}`);
    await store.asOwner(`update acts.act set version = 2, words = $1, facts = facts - 'aparts' where id = $2`, [
      sealWords(fileKey, of, { ...words, body }),
      of.id,
    ]);
    await store.asOwner(`update access.device_now set folded = jsonb_set(folded, '{kept}',
      (select jsonb_agg(one - 'aparts') from jsonb_array_elements(folded->'kept') one)) where id = '${phone.id}'`);
    expect((await kept())[1]).toMatchObject({ aparts: [], body: expect.stringContaining('zQvOf long ago') });
    await phone.tell(field.note('After the new version.', {}, newId()));
    await field.bring(phone, phone.acts.slice(-1));
    const [first, second] = await kept();
    expect(first?.aparts.map(({ told: as, takenOut }) => [as, takenOut?.why])).toEqual(
      Array(3).fill([null, 'endangers']),
    );
    expect(second).toMatchObject({ aparts: [], body: expect.stringContaining('zQvOf long ago') });
  });
});
