import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../main/proofs/world/whole-server.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { sendPiece, sendWhole } from '../../testing/bring-file.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { aSignal } from '../signals/testing/builders.ts';
import { pieceBytes, usualLimits } from './limits.ts';
import { anArchive } from './testing/archives.ts';
import { fileStage, newFileId, someText } from './testing/file-stage.ts';

describe.each(storeKinds())('files of a matter, on %s', (kind) => {
  let stage: Stage;
  let whole: Awaited<ReturnType<typeof startWhole>>;
  let karin: Person;
  let ines: Person;
  let paula: Person;
  let caseId: string;
  let files: ReturnType<typeof fileStage>;

  const add = (person: Person, adding: Parameters<typeof files.add>[1]) => files.add(person, adding);
  const addWhole = async (contents: Buffer, over: { id?: string; name?: string; replaces?: string } = {}) => {
    const { of, taken } = await files.addWhole(karin, contents, { id: caseId, ...over });
    return { ...of, taken };
  };
  const list = (person: Person, id = caseId, ofKind = 'case') => files.list(person, id, ofKind);
  const line = (file: string) => files.line(karin, { kind: 'case', id: caseId, file });
  const fetchFile = ({ id, file, kind: ofKind }: { id: string; file: string; kind: string }, person = karin) =>
    whole.server.inject({
      method: 'GET',
      url: `/api/files/${ofKind}/${id}/${file}/contents`,
      headers: { host: 'localhost', cookie: `cape-dev=${Buffer.from(person.token).toString('base64url')}` },
    });

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage);
    files = fileStage(stage);
    karin = await stage.signIn(accountOf.karin, 'support');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    paula = await stage.signIn(accountOf.paula, 'criminal-investigation');
    caseId = await files.openCase(karin);
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  it('takes one, says what it is by its contents, and gives the same bytes back, never to be shown', async () => {
    const contents = someText(2 * pieceBytes + 17);
    const { taken, ...of } = await addWhole(contents, { name: '../Avtal påhittat.txt' });
    expect(taken).toEqual({ arrived: 3, pieces: 3, state: 'kept' });
    expect(await line(of.file)).toMatchObject({
      ...{ name: 'Avtal påhittat.txt', bytes: contents.length, state: 'kept', type: 'text', namedAsOther: false },
      ...{ scan: 'none', sha256: sha256(contents).toString('hex'), by: 'Karin', coming: null, withdrawn: null },
      may: ['attachment.correct-name', 'attachment.withdraw'],
    });
    const fetched = await fetchFile(of);
    expect(fetched.statusCode).toBe(200);
    expect(fetched.rawPayload.equals(contents)).toBe(true);
    expect(fetched.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Avtal p_hittat.txt"; filename*=UTF-8''Avtal%20p%C3%A5hittat.txt`,
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('writes every fetching into the log, before anything is sent', async () => {
    const of = await addWhole(someText(20));
    await fetchFile(of);
    const entries = await stage.store.asOwner<{ told: string }>(
      `select convert_from(bytes, 'UTF8') as told from audit.entry
       where convert_from(bytes, 'UTF8') like '%' || $1 || '%' order by seq`,
      [of.file],
    );
    expect(entries.map(({ told }) => /attachment\.[a-z]+/.exec(told)?.[0])).toEqual([
      ...['attachment.add', 'attachment.arrive', 'attachment.fetch'],
    ]);
    expect(entries.at(-1)?.told).toContain('contents');
  });

  it('stores neither name nor contents where a person with the database reads it', async () => {
    const contents = Buffer.from('Orden Kanariefågel står i filen.');
    await addWhole(contents, { name: 'Kanariefågel.txt' });
    const rows = await stage.store.asOwner<{ all: string }>(
      `select (select string_agg(encode(sealed, 'escape'), '') from attachments.piece)
        || (select string_agg(folded::text, '') from attachments.attachment_now)
        || (select string_agg(facts::text, '') from acts.act) as all`,
    );
    expect(rows[0]?.all).not.toContain('Kanariefågel');
  });

  it('is resumed where it stopped, in any order, also twice and at once, and is whole once', async () => {
    const contents = someText(4 * pieceBytes + 5);
    const of = await add(karin, { id: caseId, bytes: contents.length });
    const piece = (n: number) =>
      sendPiece(stage, karin, { ...of, piece: n, contents: contents.subarray(n * pieceBytes, (n + 1) * pieceBytes) });
    // What it is shows at its beginning, so nothing else is taken before that.
    await expect(piece(3)).rejects.toMatchObject({ text: { id: 'attachment.beginning-first' } });
    await piece(0);
    await piece(3);
    expect((await line(of.file)).coming).toEqual({
      mark: 'a'.repeat(64),
      missing: [
        { from: 1, to: 3 },
        { from: 4, to: 5 },
      ],
    });
    expect((await fetchFile(of)).json().problem.id).toBe('attachment.not-arrived');
    await piece(0);
    const last = await Promise.all([piece(1), piece(2), piece(4), piece(4)]);
    expect(last.some(({ state }) => state === 'kept')).toBe(true);
    expect(await piece(2)).toEqual({ arrived: 5, pieces: 5, state: 'kept' });
    const acts = await stage.store.asOwner(`select 1 from acts.act where stream = $1 and type = 'attachment.arrive'`, [
      of.file,
    ]);
    expect(acts).toHaveLength(1);
    expect((await fetchFile(of)).rawPayload.equals(contents)).toBe(true);
  });

  it('takes no piece that is not its own, and none from another person', async () => {
    const of = await add(karin, { id: caseId, bytes: pieceBytes + 5 });
    const send = (person: Person, piece: number, length: number) =>
      sendPiece(stage, person, { ...of, piece, contents: someText(length) });
    await expect(send(karin, 0, 5)).rejects.toMatchObject({ text: { id: 'attachment.other-piece' } });
    await expect(send(karin, 1, pieceBytes)).rejects.toMatchObject({ text: { id: 'attachment.other-piece' } });
    await expect(send(karin, 2, 5)).rejects.toMatchObject({ text: { id: 'attachment.other-piece' } });
    const ulf = await stage.signIn(accountOf.ulf, 'support');
    await expect(send(ulf, 1, 5)).rejects.toMatchObject({ text: { id: 'attachment.not-yours' } });
    expect((await list(ulf)).items.find(({ id }) => id === of.file)).toMatchObject({ state: 'arriving', coming: null });
  });

  it('refuses what was changed, moved or taken away where it is stored, with a sentence', async () => {
    const damaged = async (sql: string, count = 3) => {
      const of = await addWhole(someText(count * pieceBytes));
      await stage.store.asOwner(sql, [of.file]);
      return of;
    };
    const flip = `update attachments.piece set sealed = set_byte(sealed, 100, get_byte(sealed, 100) # 1) where attachment = $1 and piece = `;
    const first = await fetchFile(await damaged(`${flip}1`));
    expect([first.statusCode, first.json().problem.id]).toEqual([410, 'attachment.damaged']);
    const swapped = await damaged(
      `update attachments.piece p set sealed = o.sealed from attachments.piece o
       where p.attachment = $1 and o.attachment = $1 and p.piece in (0, 1) and o.piece = 1 - p.piece`,
    );
    expect((await fetchFile(swapped)).json().problem.id).toBe('attachment.damaged');
    const shorter = await damaged('delete from attachments.piece where attachment = $1 and piece = 2');
    expect((await fetchFile(shorter)).json().problem.id).toBe('attachment.damaged');
    // After the first pieces the answer has begun: then it is cut, and never ends as if it were whole.
    const later = await damaged(`${flip}4`, 5);
    await expect(fetchFile(later)).rejects.toThrow();
  });

  it('is a program whatever it is called, and nothing of it is stored', async () => {
    const contents = Buffer.concat([Buffer.from('MZ\x90\0'), someText(pieceBytes)]);
    const of = await add(karin, { id: caseId, name: 'bild.jpg', bytes: contents.length });
    const piece = (n: number) =>
      sendPiece(stage, karin, { ...of, piece: n, contents: contents.subarray(n * pieceBytes, (n + 1) * pieceBytes) });
    await expect(piece(0)).rejects.toMatchObject({ text: { id: 'attachment.is-program' } });
    await expect(piece(1)).rejects.toMatchObject({ text: { id: 'attachment.is-program' } });
    expect((await list(karin)).items.map(({ id }) => id)).not.toContain(of.file);
    expect((await fetchFile(of)).json().problem.id).toBe('attachment.no-such-file');
    expect(await stage.store.asOwner('select 1 from attachments.piece where attachment = $1', [of.file])).toEqual([]);
  });

  it('takes room of its matter only for what of it is stored, once it was refused or withdrawn half way', async () => {
    const { left } = await list(karin);
    const bytes = 3 * pieceBytes;
    const program = await add(karin, { id: caseId, name: 'bild.jpg', bytes });
    expect((await list(karin)).left).toBe(left - bytes);
    const first = Buffer.concat([Buffer.from('MZ\x90\0'), someText(pieceBytes - 5)]);
    const refused = sendPiece(stage, karin, { ...program, piece: 0, contents: first });
    await expect(refused).rejects.toMatchObject({ text: { id: 'attachment.is-program' } });
    expect((await list(karin)).left).toBe(left);
    const half = await add(karin, { id: caseId, bytes });
    await sendPiece(stage, karin, { ...half, piece: 0, contents: someText(pieceBytes) });
    await stage.ask(karin, 'attachment.withdraw', half, { act: karin.envelope(), reason: 'Avbruten.' });
    expect((await list(karin)).left).toBe(left - pieceBytes);
  });

  it('says that a name and its contents differ, and unpacks nothing', async () => {
    const { file } = await addWhole(Buffer.from(anArchive(['a.exe', 'b'])), { name: 'avtal.pdf' });
    expect(await line(file)).toMatchObject({ type: 'zip', namedAsOther: true });
  });

  it.each([
    ['', 10, 'attachment.name-missing'],
    ['avtal.pdf.exe', 10, 'attachment.named-as-program'],
    ['avtal.txt', 0, 'attachment.empty'],
    ['avtal.txt', usualLimits.file + 1, 'attachment.too-large'],
  ])('named %j of %d bytes is refused: %s', async (name, bytes, problem) => {
    const refused = await add(karin, { id: caseId, name: name || '..', bytes }).catch((error: unknown) => error);
    const { text: said, fields } = refused as { text: { id: string }; fields: { message: { id: string } }[] };
    expect([said.id, ...fields.map(({ message }) => message.id)]).toContain(problem);
  });

  it('has room up to what the operator has set, and no more arriving at once', async () => {
    const id = await files.openCase(karin);
    const first = await add(karin, { id, bytes: usualLimits.file });
    const copies = (of: string, many: number) =>
      stage.store.asOwner(
        `insert into attachments.attachment_now
           select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
           from attachments.attachment_now a cross join generate_series(1, $2::int) where a.id = $1`,
        [of, many],
      );
    await copies(first.file, 9);
    await expect(add(karin, { id, bytes: usualLimits.file })).rejects.toMatchObject({
      ...{ text: { id: 'attachment.matter-full' }, values: { mebibytes: 20_480, left: 0 } },
    });
    const many = await files.openCase(karin);
    await copies((await add(karin, { id: many, bytes: 1 })).file, usualLimits.arriving - 1);
    await expect(add(karin, { id: many, bytes: 1 })).rejects.toMatchObject({
      text: { id: 'attachment.too-many-arriving' },
    });
  });

  it('is followed by a newer version and replaced by none', async () => {
    const of = await addWhole(someText(10));
    const newer = await addWhole(someText(12), { replaces: of.file });
    expect(await line(of.file)).toMatchObject({ replaced: true, state: 'kept' });
    expect(await line(newer.file)).toMatchObject({ replaces: of.file, replaced: false });
    expect((await fetchFile(of)).rawPayload).toHaveLength(10);
    await expect(addWhole(someText(13), { replaces: of.file })).rejects.toMatchObject({
      text: { id: 'attachment.already-replaced' },
    });
    await expect(addWhole(someText(13), { replaces: newFileId() })).rejects.toMatchObject({
      text: { id: 'attachment.no-such-file' },
    });
  });

  it('gets another name, and is closed with a reason, also to what was half sent', async () => {
    const { taken: _, ...of } = await addWhole(someText(10));
    await stage.ask(karin, 'attachment.correct-name', of, { act: karin.envelope(), name: 'lönebesked.txt' });
    expect((await line(of.file)).name).toBe('lönebesked.txt');
    const withdraw = () =>
      stage.ask(karin, 'attachment.withdraw', of, { act: karin.envelope(), reason: 'Fel ärende.' });
    await withdraw();
    expect(await line(of.file)).toMatchObject({
      ...{ state: 'withdrawn', may: [], withdrawn: { by: 'Karin', reason: 'Fel ärende.' } },
    });
    expect((await fetchFile(of)).json().problem.id).toBe('attachment.already-withdrawn');
    await expect(withdraw()).rejects.toMatchObject({ text: { id: 'attachment.already-withdrawn' } });
    const half = await add(karin, { id: caseId, bytes: 5 });
    await stage.ask(karin, 'attachment.withdraw', half, { act: karin.envelope(), reason: 'Avbruten.' });
    await expect(sendPiece(stage, karin, { ...half, piece: 0, contents: someText(5) })).rejects.toMatchObject({
      text: { id: 'attachment.not-taken' },
    });
  });

  it('is in the timeline of its case', async () => {
    const id = await files.openCase(karin);
    await addWhole(someText(10), { id });
    const { answer } = await stage.ask(karin, 'case.timeline', { id });
    expect(answer.events.map(({ sentence }: { sentence: string }) => sentence)).toContain('File added');
  });

  it('is added to a signal too, by those who write in it', async () => {
    const sent = aSignal(ines.envelope());
    await stage.ask(ines, 'signal.register', {}, sent);
    const of = await add(ines, { kind: 'signal', id: sent.signal, bytes: 10 });
    await sendWhole(stage, ines, { ...of, contents: someText(10) });
    expect((await fetchFile(of, ines)).rawPayload).toHaveLength(10);
    // The same signal is no case, and a file of the one is not on the other.
    await expect(list(ines, sent.signal, 'case')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(list(ines, sent.signal, 'tip')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is hidden from others as if it were not there, byte for byte', async () => {
    const of = await addWhole(someText(10));
    const nothing = { kind: 'case', id: newFileId(), file: newFileId() };
    const said = async (where: typeof nothing) => {
      const answers = [await fetchFile(where, paula)];
      answers.push(
        await whole.server.inject({
          method: 'POST',
          url: `/api/files/${where.kind}/${where.id}/${where.file}/pieces/0`,
          headers: {
            ...{ host: 'localhost', 'sec-fetch-site': 'same-origin', 'content-type': 'application/vnd.cape.piece' },
            ...{ 'x-cape-capacity': paula.capacity, 'x-cape-sitting': paula.sitting },
            cookie: `cape-dev=${Buffer.from(paula.token).toString('base64url')}`,
          },
          payload: someText(10),
        }),
      );
      return answers.map(({ statusCode, body }) => [statusCode, body]);
    };
    const hidden = await said(of);
    expect(hidden).toEqual(await said(nothing));
    expect(hidden.map(([status]) => status)).toEqual([404, 404]);
    // Where the matter is one's own, a file of another matter is not on it.
    const own = await files.openCase(karin);
    const elsewhere = await fetchFile({ ...of, id: own });
    expect(elsewhere.body).toBe((await fetchFile({ ...nothing, id: own })).body);
    expect(elsewhere.json().problem.id).toBe('attachment.no-such-file');
  });

  it('has room that two who add at once cannot both take', async () => {
    const id = await files.openCase(karin);
    const first = await add(karin, { id, bytes: usualLimits.file });
    await stage.store.asOwner(
      `insert into attachments.attachment_now
         select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
         from attachments.attachment_now a cross join generate_series(1, 8) where a.id = $1`,
      [first.file],
    );
    const both = await Promise.allSettled([1, 2].map(() => add(karin, { id, bytes: usualLimits.file })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
