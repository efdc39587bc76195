import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/stores.ts';
import { aSetupFile, asYaml, type InventedFile } from './testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from './testing/an-installation.ts';

type Answer = {
  changes: { what: string; key: string; done: string; fields: string[] }[];
  notes: { code: string; key: string }[];
};

describe.each(storeKinds())('numbers in a file of cape setup, on %s', (kind) => {
  let here: EmptyInstallation;
  let file: InventedFile;
  beforeAll(async () => {
    here = await anInstallation(kind);
    const [agency] = aSetupFile().agencies;
    file = { agencies: agency ? [{ ...agency, people: [] }] : [] };
    await run();
  });
  afterAll(() => here.close());

  const written = () => here.write('setup.yaml', asYaml(file));
  const run = async (...words: string[]) => {
    const { exit, said, complained } = await here.setup([written(), '--json', ...words]);
    expect([exit, complained], said).toEqual([0, '']);
    return JSON.parse(said) as Answer;
  };
  const state = () =>
    here.asOwner('select c.*, (select count(*) from audit.entry) as entries from access.contact_point c');
  const changesOf = ({ changes }: Answer) =>
    changes
      .filter(({ done }) => done !== 'unchanged')
      .map(({ what, key, done, fields }) => [what, key, done, ...fields].join(' '));

  it('publishes numbers, changes and ends them, finds them again, and leaves ended what the agency has ended', async () => {
    const agency = file.agencies[0];
    if (!agency) throw new Error('The file has no agency.');
    const point = {
      key: 'line',
      number: '000-1001',
      name: { sv: 'Påhittad telefon', en: 'Invented line' },
      hours: { sv: 'vardagar', en: 'weekdays' } as { sv: string; en: string } | null,
      languages: ['sv', 'uk'],
      counties: ['SE-AB'],
      audience: 'worker',
      from: '2026-12-01',
      ended: false,
    };
    agency.contactPoints = [point];
    const before = await state();
    expect(changesOf(await run('--dry-run'))).toEqual(['contact-point invented-1/line added']);
    expect(await state()).toEqual(before);
    expect(changesOf(await run())).toEqual(['contact-point invented-1/line added']);
    const stored = () =>
      here.asOwner(`select p.number, p.name_en, p.hours_sv, p.languages, p.counties, p.audience, p.holds_from::text, p.confirmed_on, p.ended_at is not null as ended
        from access.contact_point p join access.agency a on a.id = p.agency where a.key = 'invented-1'`);
    expect(await stored()).toEqual([
      {
        ...{ number: '000-1001', name_en: 'Invented line', hours_sv: 'vardagar', languages: ['sv', 'uk'] },
        ...{ counties: ['SE-AB'], audience: 'worker', holds_from: '2026-12-01', confirmed_on: null, ended: false },
      },
    ]);
    expect(changesOf(await run())).toEqual([]);
    point.hours = null;
    point.number = '000-1002';
    expect(changesOf(await run())).toEqual(['contact-point invented-1/line changed hours number']);
    agency.contactPoints = [];
    expect(changesOf(await run())).toEqual([
      expect.stringMatching(/^contact-point invented-1\/[0-9a-f-]{36} not-in-file$/),
    ]);
    agency.contactPoints = [{ ...point, ended: true }];
    expect(changesOf(await run())).toEqual(['contact-point invented-1/line ended']);
    expect(await stored()).toMatchObject([{ number: '000-1002', ended: true }]);
    agency.contactPoints = [point];
    const again = await run();
    expect([changesOf(again), again.notes.filter(({ code }) => code === 'ended-here')]).toEqual([
      [],
      [{ code: 'ended-here', key: 'invented-1/line' }],
    ]);
  });

  it('names what is wrong with a number by line and field', async () => {
    const agency = file.agencies[0];
    if (!agency) throw new Error('The file has no agency.');
    const right = {
      key: 'other',
      number: '000-1003',
      name: { sv: 'P', en: 'I' },
      audience: 'worker',
      from: '2026-12-01',
    };
    const wrong = async (over: object) => {
      agency.contactPoints = [{ ...right, ...over }];
      const { exit, said } = await here.setup([written(), '--json', '--dry-run']);
      const { mistakes } = JSON.parse(said) as { mistakes: { code: string; field: string }[] };
      return [
        exit,
        ...mistakes.map(({ code, field }) => `${code} ${field.replace('agencies[0].contactPoints[0].', '')}`),
      ];
    };
    expect(await wrong({})).toEqual([0]);
    expect(await wrong({ number: 'ring oss' })).toEqual([1, 'notLikeThis number']);
    expect(await wrong({ number: 112 })).toEqual([1, 'notLikeThis number']);
    expect(await wrong({ hours: { en: 'weekdays' } })).toEqual([1, 'missing hours.sv']);
    expect(await wrong({ languages: ['svenska'] })).toEqual([1, 'notLikeThis languages[0]']);
    expect(await wrong({ counties: ['SE-ZZ'] })).toEqual([1, 'unknownWord counties[0]']);
    expect(await wrong({ audience: 'alla' })).toEqual([1, 'notLikeThis audience']);
    expect(await wrong({ to: '2026-11-30' })).toEqual([1, 'endsBefore to']);
    expect(await wrong({ confirmedOn: '2026-12-01' })).toEqual([1, 'confirmedLater confirmedOn']);
    expect(await wrong({ mail: 'x' })).toEqual([1, 'unknownField mail']);
    agency.contactPoints = [right, right];
    expect(JSON.parse((await here.setup([written(), '--json', '--dry-run'])).said).mistakes).toMatchObject([
      { code: 'namedTwice', field: 'agencies[0].contactPoints[1].key' },
    ]);
    agency.contactPoints = [];
  });
});
