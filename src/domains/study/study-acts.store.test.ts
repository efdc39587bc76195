import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { startWhole, type WholeServer } from '../../main/proofs/world/whole-server.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { largestObstacle } from '../caseload/public.ts';
import { carryLetters } from '../disclosures/public.server.ts';
import { listPublished } from './release/store.server.ts';
import { aCoding } from './testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));

/** Invented rows of one unit: so many people who were suspected of being exploited, some of whom a report followed. */
const someRows = (unit: number, people: number, stage: string) =>
  Array.from({ length: people }, (_, place) => ({
    id: uuidV4(randomBytes(16)),
    pseudonym: sha256(`${unit} ${place}`).toString('hex'),
    unit_of_count: 'person',
    stage,
    happened_on: '2026-03-02',
    letters: [uuidV4(sha256(`letter ${place}`))],
    kind: 'lived',
  }));

describe.each(storeKinds())('the study, on %s', (kind) => {
  let stage: Stage;
  let ana: Person;
  let siv: Person;
  let ulf: Person;
  let petra: Person;
  let ines: Person;
  let whole: WholeServer;
  /** The page of releases as a visitor gets it, from a server that keeps what it has made. */
  const forEverybody = async (query = ''): Promise<string> =>
    (await whole.server.inject({ method: 'GET', url: `/figures/national${query}`, headers: { host: 'localhost' } }))
      .body;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ana = await stage.signIn(accountOf.ana, 'analysis');
    siv = await stage.signIn(accountOf.siv, 'analysis');
    ulf = await stage.signIn(accountOf.ulf, 'support');
    petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    const put = (unit: number, rows: object[]) =>
      stage.store.asOwner('select study.add_invented($1, $2::jsonb)', [unit, JSON.stringify(rows)]);
    await put(51, someRows(51, 20, 'suspicion'));
    await put(41, someRows(41, 8, 'charge'));
    whole = await startWhole(stage);
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  const readFile = (person: Person, file: string, over = {}, pseudonym = 'O-2021-7') =>
    stage.ask(person, 'study.review', {}, { act: person.envelope(), file, pseudonym, coding: aCoding(over) });
  const reviewed = () =>
    stage.store.asOwner<{ stage: string; exit: string | null }>(
      "select stage, exit from study.contribution where kind = 'reviewed' order by happened_on nulls first, stage",
    );

  it('shows each agency its own figures and nothing of another', async () => {
    const { answer: own } = await stage.ask(ulf, 'study.own');
    expect(own.study.chains.length).toBe(0); // only suspicions: an agency that sees one stage has no chain
    const { answer: none } = await stage.ask(ines, 'study.own');
    expect(none.study).toBeNull();
  });

  it('keeps the second reader blind, counts a file once both agree, and lets no one be both readers', async () => {
    const file = newId();
    await readFile(ana, file);
    expect((await stage.ask(siv, 'study.file', { id: file })).answer).toMatchObject({
      blind: true,
      readings: [{ reader: 'Ana', coding: null }],
    });
    await expect(readFile(ana, file)).rejects.toMatchObject({ text: { id: 'study.review.same-reader' } });
    expect(await reviewed()).toEqual([]);
    const { answer } = await readFile(siv, file, {
      obstacles: aCoding().obstacles.map((one) => ({ ...one, page: 3 })),
    });
    expect(answer.file).toMatchObject({ status: 'agreed', blind: false });
    expect(await reviewed()).toHaveLength(4);
    await expect(readFile(siv, file)).rejects.toMatchObject({ text: { id: 'study.review.read-twice' } });
  });

  it('lets a third decision settle it where readers differ, and counts that', async () => {
    const file = newId();
    await readFile(ana, file, {}, 'O-2021-8');
    const { answer } = await readFile(siv, file, { reason: 'RC04', obstacles: [] }, 'O-2021-8');
    expect(answer.file.differs.map(({ item }: { item: string }) => item)).toEqual([
      'reason',
      'obstacle:OB-B03',
      'obstacle:OB-B09',
    ]);
    const before = (await reviewed()).length;
    const deciding = { act: ana.envelope(), coding: aCoding({ reason: 'RC04' }) };
    await stage.ask(ana, 'study.resolve', { id: file }, deciding);
    expect((await reviewed()).length).toBe(before + 4);
    const again = stage.ask(ana, 'study.resolve', { id: file }, { ...deciding, act: ana.envelope() });
    await expect(again).rejects.toMatchObject({ text: { id: 'study.review.nothing-to-resolve' } });
  });

  it('refuses files and their readers to those who do not act in the capacity of counting', async () => {
    await expect(stage.ask(ines, 'study.files')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(readFile(ines, newId())).rejects.toMatchObject({ kind: 'forbidden' });
  });

  const giving = (person: Person, over = {}) => ({
    act: person.envelope(),
    contribution: newId(),
    study: 'where-cases-are-lost',
    ethics: null,
    ground: 'se.study-under-pseudonym',
    purpose: 'A study of where cases are lost.',
    ...over,
  });

  it('takes what agencies give, puts people together by their letters, and publishes only what two have signed', async () => {
    await stage.ask(ulf, 'study.contribute', {}, giving(ulf));
    await stage.ask(petra, 'study.contribute', {}, giving(petra));
    await carryLetters(stage.runtime);
    const { answer: arrived } = await stage.ask(ana, 'study.contributions');
    expect(arrived.arrived.map(({ rows }: { rows: number }) => rows).sort()).toEqual([20, 8]);

    const release = newId();
    const making = { act: ana.envelope(), release, study: 'where-cases-are-lost', name: 'Release 1' };
    await stage.ask(ana, 'study.release', {}, making);
    expect((await stage.ask(ulf, 'study.national')).answer).toMatchObject({ releases: [], shown: null });
    expect(await forEverybody()).not.toContain('Release 1');
    const signing = (person: Person) => stage.ask(person, 'study.sign', { id: release }, { act: person.envelope() });
    await expect(signing(ana)).rejects.toMatchObject({ text: { id: 'study.release.own-release' } });
    await signing(siv);
    expect(await forEverybody()).toContain('Release 1');
    expect(await forEverybody(`?release=${release}`)).toContain('Release 1');
    await expect(signing(siv)).rejects.toMatchObject({ text: { id: 'study.release.signed-already' } });

    const { answer } = await stage.ask(ines, 'study.national');
    expect(answer.releases).toMatchObject([{ id: release, name: 'Release 1' }]);
    // 8 and all others less the 20 who were suspected would be the two of the reviewed files, which are hidden.
    expect(answer.shown.joined).toBe('an undisclosed number');
    const [criminal] = answer.shown.study.chains;
    expect(criminal.figures[0].table.rows.map((row: string[]) => row[1])).toEqual([
      '20',
      'not known',
      'not known',
      '8',
      'not known',
    ]);
  });

  it('shows the public a release only as long as it is one, though its page was kept', async () => {
    const signed = 'update study.release_now set signed_at = $1 where name = $2 returning id::text';
    const when = await stage.store.asOwner<{ at: string }>(
      "select signed_at::text as at from study.release_now where name = 'Release 1'",
    );
    expect(await forEverybody()).toContain('Release 1');
    const [one] = await stage.store.asOwner<{ id: string }>(signed, [null, 'Release 1']);
    for (const query of ['', `?release=${one?.id}`]) expect(await forEverybody(query)).not.toContain('Release 1');
    await stage.store.asOwner(signed, [when[0]?.at, 'Release 1']);
    expect(await forEverybody()).toContain('Release 1');
  });

  it('shows those who ask in the agency which obstacle of the newest release is the largest', async () => {
    const [newest] = await stage.store.database.transaction('cape_read', (tx) => listPublished(tx));
    expect(newest?.release.name).toBe('Release 1');
    // No one dropped out in these few invented rows, so there is none to show.
    expect(newest && largestObstacle(newest.release.figures)).toBeNull();
  });

  it('signs no second release of a study until it differs from the first by more than a few', async () => {
    const andThen = async (giver: Person, unit: number, people: number, name: string) => {
      const rows = someRows(unit, people, 'suspicion').map((row) => ({ ...row, letters: [] }));
      await stage.store.asOwner('select study.add_invented($1, $2::jsonb)', [unit, JSON.stringify(rows)]);
      await stage.ask(giver, 'study.contribute', {}, giving(giver));
      await carryLetters(stage.runtime);
      const release = newId();
      const making = { act: ana.envelope(), release, study: 'where-cases-are-lost', name };
      await stage.ask(ana, 'study.release', {}, making);
      return stage.ask(siv, 'study.sign', { id: release }, { act: siv.envelope() });
    };
    const published = async () =>
      (await stage.ask(ines, 'study.national')).answer.releases.map(({ name }: { name: string }) => name);
    const tage = await stage.signIn(accountOf.tage, 'supervision');
    await expect(andThen(tage, 21, 1, 'One more')).rejects.toMatchObject({
      text: { id: 'study.release.differs-by-few' },
      values: { name: 'Release 1' },
    });
    expect(await published()).toEqual(['Release 1']);
    const linus = await stage.signIn(accountOf.linus, 'support');
    await andThen(linus, 81, 4, 'Five more');
    expect((await published()).sort()).toEqual(['Five more', 'Release 1']);
  });

  it('gives nothing without a manager, a ground that carries it, or rows', async () => {
    await expect(stage.ask(ana, 'study.contribute', {}, giving(ana))).rejects.toMatchObject({ kind: 'forbidden' });
    const wrong = stage.ask(ulf, 'study.contribute', {}, giving(ulf, { ground: 'se.osl-10-24' }));
    await expect(wrong).rejects.toMatchObject({ text: { id: 'study.contribute.ground-impossible' } });
    const empty = stage.ask(ines, 'study.contribute', {}, giving(ines));
    await expect(empty).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets no one put reviewed rows into the study without the act that settled a file', async () => {
    const adding = stage.store.database.transaction('cape_app', async (tx) => {
      await sql`select access.enter(${ana.token}, null, null)`.execute(tx);
      await sql`select study.add_reviewed(${newId()}, '[]'::jsonb)`.execute(tx);
    });
    await expect(adding).rejects.toMatchObject({ code: '42501' });
  });
});
