import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { listPublishedPoints } from '../public.server.ts';

describe.each(storeKinds())('the numbers that an agency publishes, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let other: Person;
  let officer: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    other = await stage.signIn('1982', 'access-administration');
    officer = await stage.signIn(accountOf.ines, 'supervision');
  });
  afterAll(() => stage.store.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) =>
        error instanceof Problem
          ? `${error.kind} ${error.fields[0]?.message.id ?? error.text.id}`
          : Promise.reject(error),
    );
  const newId = () => uuidV7(testNow, randomBytes(16));
  const said = {
    number: '000-465 00 01',
    nameSv: 'Påhittad hjälp',
    nameEn: 'Invented help',
    hoursSv: 'vardagar',
    hoursEn: 'weekdays',
    languages: ['sv', 'pl'],
    counties: ['SE-T'],
    audience: 'worker',
    from: '2026-01-01',
    to: null,
    confirmedOn: null,
  };
  const add = (by: Person, point: string, over: object = {}) =>
    stage.ask(by, 'contact-point.add', {}, { act: by.envelope(), point, ...said, ...over });
  const published = async () =>
    (await stage.store.database.transaction('cape_public', listPublishedPoints)).map(
      ({ id, number, alwaysAnswered }) => ({
        id,
        number,
        alwaysAnswered,
      }),
    );

  it('an administrator adds, changes and ends; everyone reads what is published, and only administrators of the agency who did it', async () => {
    const point = newId();
    const { answer } = await add(alma, point);
    expect(answer.page.point).toMatchObject({ id: point, isNow: true, number: '000-465 00 01' });
    expect(await published()).toContainEqual({ id: point, number: '000-465 00 01', alwaysAnswered: false });

    const changed = { ...said, number: '000-465 00 02', counties: [], alwaysAnswered: true, confirmedOn: '2026-11-20' };
    await stage.ask(alma, 'contact-point.change', { id: point }, { act: alma.envelope(), ...changed });
    const { answer: page } = await stage.ask(alma, 'contact-point.read', { id: point });
    expect(page.timeline.map(({ type, changes }: { type: string; changes: unknown[] }) => [type, changes])).toEqual([
      [
        'contact-point.change',
        [
          { what: 'Number', before: '000-465 00 01', after: '000-465 00 02' },
          { what: 'Answered day and night, every day', before: 'No', after: 'Yes' },
          { what: 'Counties', before: 'Örebro County', after: 'the whole country' },
          { what: 'Called and answered on', before: 'nothing', after: '2026-11-20' },
        ],
      ],
      ['contact-point.add', []],
    ]);
    expect(await refused(stage.ask(other, 'contact-point.read', { id: point }))).toMatch(/^not-found /);
    expect(await refused(stage.ask(officer, 'contact-point.list'))).toMatch(/^forbidden /);
    expect((await stage.ask(other, 'contact-point.list')).answer.items).toEqual([]);

    await stage.ask(alma, 'contact-point.end', { id: point }, { act: alma.envelope(), reason: 'Påhittat skäl.' });
    expect((await published()).map(({ id }) => id)).not.toContain(point);
    const again = { act: alma.envelope(), ...changed };
    expect(await refused(stage.ask(alma, 'contact-point.change', { id: point }, again))).toBe(
      'conflict contact-point.has-ended',
    );
    expect((await stage.ask(alma, 'contact-point.list')).answer.items).toContainEqual(
      expect.objectContaining({ id: point, isNow: false }),
    );
  });

  it('says of what does not fit together what is wrong', async () => {
    const tried = (over: object) => refused(add(alma, newId(), over));
    expect(await tried({ hoursEn: null })).toBe('invalid contact-point.hours-in-both');
    expect(await tried({ to: '2025-12-31' })).toBe('invalid contact-point.ends-before');
    expect(await tried({ confirmedOn: '2026-11-25' })).toBe('invalid contact-point.confirmed-later');
    expect(await tried({ counties: ['FI-01'] })).toBe('invalid contact-point.county-unknown');
    expect(await tried({ number: 'ring oss' })).toMatch(/^invalid /);
  });

  it('offers what the register of the country has read on a page, and nothing from memory', async () => {
    const { answer } = await stage.ask(alma, 'contact-point.list');
    expect(answer.offers.map(({ number }: { number: string }) => number)).toEqual([
      ...['114 14', '020-39 00 00'],
      '08-465 004 12', // invented, and only in a demo
    ]);
    expect(answer.counties).toContainEqual({ code: 'SE-T', name: 'Örebro County' });
  });

  it('is changed in the database by no one without the act, and read there by no role of the server', async () => {
    const point = newId();
    await add(alma, point);
    await expect(
      stage.store.database.transaction('cape_app', (tx) =>
        import('../contact-points/store.server.ts').then(({ carryOutPoint }) =>
          carryOutPoint(tx, newId(), 'contact-point.end', point),
        ),
      ),
    ).rejects.toThrow();
    expect((await published()).map(({ id }) => id)).toContain(point);
  });
});
