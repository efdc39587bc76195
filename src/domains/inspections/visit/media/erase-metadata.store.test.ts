import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { piecePlace } from '../../../../kernel/device-act.ts';
import { sealToEnd } from '../../../../main/proofs/testing/seal-to-end.ts';
import { codeOf, insertLike, run, runAs } from '../../../../main/proofs/testing/sql-as.ts';
import { openWords, sealWords } from '../../../../platform/acts/data-key.ts';
import { sealWith } from '../../../../platform/crypto/box.ts';
import { randomBytes, sha256 } from '../../../../platform/crypto/digest.ts';
import { unwrapKey } from '../../../../platform/crypto/envelope.ts';
import { type FieldStage, newId, setFieldStage } from '../../../../testing/field-stage.ts';
import { whatOpens } from '../../../../testing/open-everything.ts';
import { accountOf, type Person } from '../../../../testing/people.ts';
import { storeKinds } from '../../../../testing/stores.ts';
import { verifyLogs } from '../../../audit/public.server.ts';

const device = 'zQvInvented camera';
const position = { latitude: 59.327, longitude: 18.071, metres: 8 };
const apart = { position, takenAt: '2026-11-24T08:39:00.000Z', device };
const itsMark = /zQvInvented|59\.327|18\.071/;

type Within = { country: string; bornRealm: string; id: string; words: Buffer; wrapped: Buffer; agency: number };

describe.each(storeKinds())('place and device of a picture, on %s', (kind) => {
  let field: FieldStage;
  const picture = randomBytes(1000);
  const sha = sha256(picture).toString('hex');
  const [medium, colleagues, bare] = [newId(), newId(), newId()];
  const key = randomBytes(32);

  beforeAll(async () => {
    field = await setFieldStage(kind);
    const { post, bring, aPhone, begin, note } = field;
    const phone = await aPhone();
    const attach = (id: string, of: object | null) => ({
      ...{ id, kind: 'photo', type: 'image/jpeg', bytes: picture.length, pieces: 1, sha256: sha, capturedSha256: sha },
      ...{ key: key.toString('base64'), apart: of },
    });
    const attachments = [
      attach(medium, apart),
      attach(colleagues, { ...apart, device: 'Another' }),
      attach(bare, null),
    ];
    await phone.tell(begin());
    await phone.tell(note('The office.', { attachments }));
    await bring(phone, phone.acts);
    for (const id of [medium, colleagues, bare])
      await post(`/api/device/media/${id}/0`, sealWith(key, picture, piecePlace(id, 0, true)), {
        'content-type': 'application/octet-stream',
        'x-cape-device': phone.token,
      });
  });
  afterAll(() => field.close());

  const here = (of: string) => ({ id: field.visitOf('supervision'), medium: of });
  const opened = async (of: string) => (await field.stage.ask(field.ines, 'inspection.medium', here(of))).answer;
  const takeOut = (person: Person, of: string, act = person.envelope()) =>
    field.stage.ask(person, 'inspection.take-out', here(of), { act, why: 'endangers' });
  type Noted = { id: string; note: string; media: { id: string }[] };
  const notedWith = async (of: string): Promise<Noted | undefined> =>
    (await field.visitShown()).observations.find(({ media }: Noted) => media.some(({ id }) => id === of));
  const lineOf = async (of: string) => (await notedWith(of))?.media.find(({ id }) => id === of);
  const kept = async () =>
    (
      await field.stage.store.asOwner<{ here: string }>(
        `select 'key ' || holder as here from keys.key_of union all
         select 'sealed ' || holder from acts.apart order by 1`,
      )
    ).map(({ here: one }) => one);

  it('are under a key of their own, and are in no other place that opens', async () => {
    expect(await opened(medium)).toMatchObject({ apart });
    expect(await lineOf(medium)).toMatchObject({ apart: 'kept', takenOut: null });
    expect(await lineOf(bare)).toMatchObject({ apart: 'none', takenOut: null });
    expect(JSON.stringify(await field.visitShown())).not.toMatch(itsMark);
    expect(await kept()).toEqual(
      [`key ${medium}`, `key ${colleagues}`, `sealed ${medium}`, `sealed ${colleagues}`].sort(),
    );
    const where = (await whatOpens(field.stage.store)).filter(({ text }) => text.includes(device));
    expect(where.map(({ table }) => table)).toEqual(['acts.apart']);
  });

  it('leave nothing in the fingerprint of the note, by which each guess could be tried', async () => {
    const { stage, ines } = field;
    const act = ines.envelope();
    const tell = (of: object | null) =>
      stage.ask(
        ines,
        'inspection.observe',
        { id: here(medium).id },
        {
          ...field.note('Told at a desk.').input,
          act,
          attachments: [
            {
              ...{
                id: act.id,
                kind: 'photo',
                type: 'image/jpeg',
                bytes: 5,
                pieces: 1,
                sha256: sha,
                capturedSha256: sha,
              },
              ...{ key: key.toString('base64'), apart: of },
            },
          ],
        },
      );
    const first = await tell({ ...apart, device: 'A guess' });
    const again = await tell({ ...apart, device: 'Another guess' });
    expect(again.answer.receipt).toEqual(first.answer.receipt);
  });

  it('are taken out by no one who may not write in the visit, nor past the act that says so', async () => {
    const { stage, ines } = field;
    const before = await kept();
    for (const [account, capacity] of [
      [accountOf.tage, 'supervision'],
      [accountOf.karin, 'support'],
      [accountOf.paula, 'inner-alien-control'],
      [accountOf.ana, 'analysis'],
    ] as const) {
      const other = await stage.signIn(account, capacity);
      const kind = expect.stringMatching(/^(not-found|forbidden)$/);
      await expect(takeOut(other, medium), account).rejects.toMatchObject({ kind });
    }
    await expect(takeOut(ines, bare)).rejects.toMatchObject({ text: { id: 'inspection.nothing-apart' } });
    const [{ realm = '' } = {}] = await stage.store.asOwner<{ realm: string }>(
      `select realm::text as realm from acts.apart limit 1`,
    );
    const [{ id: note = '' } = {}] = await stage.store.asOwner<{ id: string }>(
      `select id from acts.act where type = 'inspection.observe' limit 1`,
    );
    const forget = (act: string, at: string) => `select keys.forget_apart('${act}', ${at}, '${medium}')`;
    const triedBy = (person: Person, ...statements: readonly string[]) =>
      codeOf(
        runAs(stage.store, person, async (tx) => {
          for (const text of statements) await run(tx, text);
          throw Object.assign(new Error('done'), { code: 'done' }); // so that nothing of it stays
        }),
      );
    expect(await triedBy(ines, forget(note, realm))).toBe('42501');
    // A person who can run any SQL writes an act of their own in their own file: it destroys nothing, there or here.
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    const own = `(select m.realm from access.memberships() m where m.may_write and m.kind = 'track' and m.capacity = 'supervision' limit 1)`;
    const elsewhere = await insertLike(stage.store, 'acts.act', "type = 'inspection.observe'", {
      ...{ id: `'${bare}'`, stream: 'gen_random_uuid()', type: "'inspection.take-out'", xid: 'pg_current_xact_id()' },
      ...{ seq: '90', facts: `'{"medium": "${medium}"}'::jsonb`, actor: accountOf.tage },
      ...{ owner_unit: '(access.who()).unit', sitting: '(access.who()).sitting', realm: own, born_realm: own },
    });
    expect(await triedBy(tage, elsewhere)).toBe('done');
    expect(await triedBy(tage, elsewhere, forget(bare, realm))).toBe('42501');
    expect(await triedBy(tage, elsewhere, forget(bare, own))).toBe('42501');
    for (const table of ['keys.key_of', 'acts.apart'])
      expect(await codeOf(runAs(stage.store, ines, (tx) => run(tx, `delete from ${table}`)))).toBe('42501');
    expect(await kept()).toEqual(before);
  });

  it('are destroyed with their key, and no row anywhere opens to them any more', async () => {
    const { stage, ines } = field;
    const { answer } = await takeOut(ines, medium);
    expect(answer.visit.timeline[0]).toMatchObject({ type: 'inspection.take-out' });
    expect(await lineOf(medium)).toMatchObject({ apart: 'taken-out', takenOut: { why: 'endangers' } });
    const shown = await opened(medium);
    expect(shown).toMatchObject({ apart: null, arrived: 'as-signed', sha256: sha });
    expect(Buffer.from(shown.contents, 'base64').equals(picture)).toBe(true);
    const everything = await whatOpens(stage.store);
    expect(everything.some(({ text }) => text.includes('The office.'))).toBe(true);
    expect(everything.filter(({ text }) => text.includes(device))).toEqual([]);
    expect((await kept()).filter((one) => one.includes(medium))).toEqual([]);
    expect((await opened(colleagues)).apart).toMatchObject({ device: 'Another' });
  });

  it('are not there to take out a second time, and the same press sent twice is done once', async () => {
    const { ines } = field;
    await expect(takeOut(ines, medium)).rejects.toMatchObject({
      kind: 'conflict',
      text: { id: 'inspection.taken-out-already' },
    });
    const act = ines.envelope();
    const first = await takeOut(ines, colleagues, act);
    const again = await takeOut(ines, colleagues, act);
    expect(again.answer.receipt).toEqual(first.answer.receipt);
  });

  it('leave the note, its signature and the log as they were', async () => {
    const { stage } = field;
    expect(await notedWith(medium)).toMatchObject({ note: 'The office.', signed: { holds: true, trusted: true } });
    await sealToEnd(stage.store);
    const { findings } = await verifyLogs(stage.store.database, stage.store.keys);
    expect(findings).toEqual([]);
  });

  it('that came with an earlier version are shown, and said to be where nothing can be taken out', async () => {
    const { store } = field.stage;
    const [of] = await store.asOwner<Within>(
      `select a.country, a.born_realm::text as "bornRealm", a.id, a.words, w.wrapped, w.agency from acts.act a
       join keys.wrapped w on w.country = a.country and w.realm = a.realm and w.stream = a.stream
       where a.facts->'attachments' @> $1::jsonb`,
      [JSON.stringify([{ id: bare }])],
    );
    if (!of) throw new Error('No note tells of the picture.');
    const fileKey = unwrapKey(store.keys.agencyKey(of.agency).key, of.wrapped);
    const within = { ...openWords(fileKey, of, of.words), apart: JSON.stringify([{ id: bare, apart }]) };
    const without = (all: string) =>
      `(select jsonb_agg(one - 'apart' - 'takenOut') from jsonb_array_elements(${all}) one)`;
    await store.asOwner(
      `update acts.act set version = 2, words = $1, facts = jsonb_set(facts, '{attachments}', ${without("facts->'attachments'")})
       where id = $2`,
      [sealWords(fileKey, of, within), of.id],
    );
    await store.asOwner(`update inspections.visit_now set folded = jsonb_set(folded, '{media}', ${without("folded->'media'")})
      where folded->'media' @> '[{"id": "${bare}"}]'`);
    expect(await lineOf(bare)).toMatchObject({ apart: 'none', takenOut: null }); // as that version has folded it
    const { ines, note } = field;
    await field.stage.ask(
      ines,
      'inspection.observe',
      { id: here(bare).id },
      { ...note('Later.').input, act: ines.envelope() },
    );
    expect(await opened(bare)).toMatchObject({ apart });
    expect(await lineOf(bare)).toMatchObject({ apart: 'none', takenOut: null });
    await expect(takeOut(field.ines, bare)).rejects.toMatchObject({ text: { id: 'inspection.nothing-apart' } });
  });
});
