import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/stores.ts';
import { aSetupFile, asYaml, type InventedFile } from './testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from './testing/an-installation.ts';

type Answer = {
  changes: { what: string; key: string; done: string; fields: string[] }[];
  notes: { code: string; key: string }[];
};

const right = {
  key: 'cases',
  record: 'case',
  regime: 'gdpr',
  outcome: 'erase',
  period: { amount: 5, unit: 'years' } as { amount: number; unit: string } | null,
  runsFrom: 'closed',
  reference: 'INVENTED-1',
  decidedOn: '2026-11-01',
  validFrom: '2026-12-01',
  archiveFirst: false,
  ended: false,
};

describe.each(storeKinds())('retention in a file of cape setup, on %s', (kind) => {
  let here: EmptyInstallation;
  let file: InventedFile;
  beforeAll(async () => {
    here = await anInstallation(kind);
    const [agency] = aSetupFile().agencies;
    file = { agencies: agency ? [{ ...agency, people: [] }] : [] };
    await run();
  });
  afterAll(() => here.close());

  const write = (retention: Record<string, unknown>[]) => {
    file = { agencies: file.agencies.map((agency) => ({ ...agency, retention })) };
  };
  const run = async (...words: string[]) => {
    const { exit, said, complained } = await here.setup([here.write('setup.yaml', asYaml(file)), '--json', ...words]);
    expect([exit, complained], said).toEqual([0, '']);
    return JSON.parse(said) as Answer;
  };
  const changesOf = ({ changes }: Answer) =>
    changes
      .filter(({ done }) => done !== 'unchanged')
      .map(({ what, key, done, fields }) => [what, key, done, ...fields].join(' '));
  const versions = () =>
    here.asOwner(`select version, step, kind, amount, unit, reference, because, act, by_account
      from access.retention_version order by at, version`);
  const first = { version: 1, step: 'decide', kind: 'case', amount: 5, unit: 'years', reference: 'INVENTED-1' };
  const byNone = { because: null, act: null, by_account: null };

  it('enters decisions, changes and ends them with every version kept, finds them again, and leaves ended what has ended', async () => {
    write([right]);
    expect(changesOf(await run('--dry-run'))).toEqual(['retention invented-1/cases added']);
    expect(await versions()).toEqual([]);
    expect(changesOf(await run())).toEqual(['retention invented-1/cases added']);
    expect(await versions()).toEqual([{ ...first, ...byNone }]);
    expect(changesOf(await run())).toEqual([]);

    write([{ ...right, period: { amount: 6, unit: 'months' }, reference: 'INVENTED-2' }]);
    expect(changesOf(await run())).toEqual(['retention invented-1/cases changed period reference']);
    const second = { ...first, version: 2, step: 'change', amount: 6, unit: 'months', reference: 'INVENTED-2' };
    expect(await versions()).toEqual([
      { ...first, ...byNone },
      { ...second, ...byNone },
    ]);

    write([]);
    expect(changesOf(await run())).toEqual([
      expect.stringMatching(/^retention invented-1\/[0-9a-f-]{36} not-in-file$/),
    ]);
    write([{ ...right, ended: true }]);
    expect(changesOf(await run())).toEqual(['retention invented-1/cases ended']);
    expect((await versions()).at(-1)).toEqual({
      ...second,
      version: 3,
      step: 'end',
      ...byNone,
      because: 'ended: true',
    });
    write([right]);
    const again = await run();
    expect([changesOf(again), again.notes.filter(({ code }) => code === 'ended-here')]).toEqual([
      [],
      [{ code: 'ended-here', key: 'invented-1/cases' }],
    ]);
    expect((await versions()).length).toBe(3);
  });

  it('names what is wrong with a decision by line and field', async () => {
    const wrong = async (over: object) => {
      write([{ ...right, key: 'other', ...over }]);
      const { exit, said } = await here.setup([here.write('setup.yaml', asYaml(file)), '--json', '--dry-run']);
      const { mistakes } = JSON.parse(said) as { mistakes: { code: string; field: string }[] };
      return [exit, ...mistakes.map(({ code, field }) => `${code} ${field.replace('agencies[0].retention[0].', '')}`)];
    };
    expect(await wrong({})).toEqual([0]);
    expect(await wrong({ record: 'anything' })).toEqual([1, 'notLikeThis record']);
    expect(await wrong({ period: { amount: 5, unit: 'weeks' } })).toEqual([1, 'notLikeThis period.unit']);
    expect(await wrong({ period: null })).toEqual([1, 'notLikeThis period']);
    expect(await wrong({ runsFrom: 'account-ended' })).toEqual([1, 'notLikeThis runsFrom']);
    expect(await wrong({ decidedOn: null })).toEqual([1, 'notLikeThis decidedOn']);
    expect(await wrong({ decidedOn: '2026-12-01' })).toEqual([1, 'notLikeThis decidedOn']);
    expect(await wrong({ validFrom: undefined })).toEqual([1, 'missing validFrom']);
    expect(await wrong({ name: 'x' })).toEqual([1, 'unknownField name']);
    write([right, right]);
    const { said } = await here.setup([here.write('setup.yaml', asYaml(file)), '--json', '--dry-run']);
    expect(JSON.parse(said).mistakes).toMatchObject([{ code: 'namedTwice', field: 'agencies[0].retention[1].key' }]);
    write([]);
  });
});
