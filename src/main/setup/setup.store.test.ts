import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/stores.ts';
import { aSetupFile, asYaml, type InventedFile } from './testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from './testing/an-installation.ts';

type Answer = {
  changed: boolean;
  changes: { what: string; key: string; done: string; fields: string[] }[];
  notes: { code: string; key: string; word?: string; count?: number }[];
  invitations: { person: string; code: string; account: string }[];
  toInvite: number;
};

/** Everything that the set-up may change, as the database has it: ids, times and hashes too. */
const everything = `select json_build_object(
  'agencies', (select json_agg(a order by id) from access.agency a), 'units', (select json_agg(u order by id) from access.unit u),
  'accounts', (select json_agg(p order by id) from access.account p), 'capacities', (select json_agg(g order by account, capacity, active_from) from access.capacity_grant g),
  'roles', (select json_agg(g order by account, role, active_from) from access.role_grant g), 'realms', (select count(*) from access.realm),
  'members', (select count(*) from access.member), 'keys', (select json_agg(k order by agency) from access.agency_key k),
  'providers', (select json_agg(p order by key) from access.provider p), 'codes', (select json_agg(c order by hash) from access.invitation_code c),
  'points', (select json_agg(c order by id) from access.contact_point c), 'retention', (select json_agg(v order by decision, version) from access.retention_version v), 'desks', (select json_agg(d order by want) from tips.desk d), 'log', (select count(*) from audit.entry))::text as all`;

describe.each(storeKinds())('cape setup, on %s', (kind) => {
  let here: EmptyInstallation;
  let file: InventedFile;
  let keysFile: string;
  beforeAll(async () => {
    here = await anInstallation(kind);
    file = aSetupFile();
    keysFile = join(here.folder, 'keys.json');
  });
  afterAll(() => here.close());

  const written = () => here.write('setup.yaml', asYaml(file));
  const run = async (...words: string[]) => {
    const { exit, said, complained } = await here.setup([written(), '--json', ...words]);
    expect([exit, complained], said).toEqual([0, '']);
    return JSON.parse(said) as Answer;
  };
  const state = async () => (await here.asOwner<{ all: string }>(everything))[0]?.all;
  const count = (of: readonly unknown[], what: string) =>
    (of as Answer['changes']).filter((one) => one.what === what).length;
  const person = (key: string) => {
    const found = file.agencies.flatMap(({ people }) => people).find((one) => one.key === key);
    if (!found) throw new Error('The file has no such person.');
    return found;
  };
  const changesOf = ({ changes }: Answer) =>
    changes
      .filter(({ done }) => done !== 'unchanged')
      .map(({ what, key, done, fields }) => [what, key, done, ...fields].join(' '));

  it('takes the example that is shipped, with the words that this database knows', async () => {
    const example = here.write('example.yaml', readFileSync('deploy/setup.example.yaml', 'utf8'));
    const without = await here.setup([example, '--dry-run', '--json']);
    expect([without.exit, JSON.parse(without.said).mistakes]).toEqual([
      1,
      [expect.objectContaining({ code: 'secretNotThere', field: 'agencies[0].providers[0].secretFile' })],
    ]);
    const secret = 'an invented secret of the example';
    here.write('lake-county.secret', secret, 0o644);
    const open = await here.setup([example, '--dry-run', '--json']);
    expect([open.exit, JSON.parse(open.said).mistakes[0].code]).toEqual([1, 'secretOpen']);
    here.write('lake-county.secret', secret);
    const { exit, said } = await here.setup([example, '--dry-run', '--json']);
    expect([exit, (JSON.parse(said) as Answer).toInvite], said).toEqual([0, 7]);
    expect(said).not.toContain(secret);
  });

  it('says in a dry run what it would do, and writes nothing, neither there nor into the key file', async () => {
    const [before, keys] = [await state(), readFileSync(keysFile, 'utf8')];
    const said = await run('--dry-run');
    expect([said.changed, said.toInvite, said.invitations]).toEqual([true, 200, []]);
    expect(['agency', 'unit', 'person', 'tip-desk'].map((what) => count(said.changes, what))).toEqual([9, 40, 200, 1]);
    expect([await state(), readFileSync(keysFile, 'utf8')]).toEqual([before, keys]);
  });

  it('makes nine agencies, forty units and two hundred people, each with a key or a code of their own', async () => {
    const said = await run();
    expect(said.changes.every(({ done }) => done === 'added')).toBe(true);
    expect(new Set(said.invitations.map(({ code }) => code)).size).toBe(200);
    const [made] = await here.asOwner(`select (select count(*)::int from access.agency_key) as keys,
      (select count(*)::int from access.account where kind = 'person') as people,
      (select count(*)::int from access.realm) as realms, (select count(*)::int from access.invitation_code) as codes`);
    expect(made).toEqual({ keys: 9, people: 200, realms: 40 * 7 + 9 * 2, codes: 200 });
    expect(await here.asOwner('select hash from access.invitation_code where length(hash) <> 32')).toEqual([]);
    const dump = await state();
    expect(
      said.invitations.filter(({ code }) => dump?.includes(code) || dump?.includes(code.replaceAll('-', ''))),
    ).toEqual([]);
  });

  it('changes nothing a second time, and makes no second code', async () => {
    const [before, keys] = [await state(), readFileSync(keysFile, 'utf8')];
    const said = await run();
    expect([said.changed, said.invitations, changesOf(said)]).toEqual([false, [], []]);
    expect([await state(), readFileSync(keysFile, 'utf8')]).toEqual([before, keys]);
  });

  it('changes what is different in the file and nothing else, and says each', async () => {
    const first = file.agencies[0];
    if (!first?.units[0]) throw new Error('unreachable');
    first.name.en = 'Invented agency, renamed';
    first.units[0].capacities.push('analysis');
    first.units[0].messages = 'none';
    person('e-1').name = 'Påhittad Ändrad';
    person('e-1').capacities.push('analysis');
    person('e-1').roles = ['reader'];
    person('e-2').ended = true;
    file.agencies[1]?.people.splice(1, 1); // e-11
    file.tipDesks = { tell: ['invented-2/unit-1', 'invented-4/unit-1'], help: 'invented-1/unit-2' };
    const dry = await run('--dry-run');
    const before = await state();
    const said = await run();
    expect(before).not.toEqual(await state());
    expect(changesOf(said)).toEqual(changesOf(dry));
    expect(changesOf(said)).toEqual([
      'agency invented-1 changed name',
      'unit invented-1/unit-1 changed messages capacities.analysis.given',
      'person invented-1/e-1 changed name capacities.analysis.given roles.reader.given roles.officer.ended',
      'person invented-2/e-2 ended',
      'tip-desk tell changed unit',
      'tip-desk tell ended unit',
      'tip-desk tell added unit',
      'tip-desk help added unit',
      'person invented-2/e-11 not-in-file',
    ]);
    const [id] = await here.asOwner<{ id: string; open: boolean }>(
      "select id::text as id, active_until is null as open from access.account where setup_key = 'invented-2/e-11'",
    );
    expect(id?.open, 'what is not in the file is not ended by that').toBe(true);
    expect(changesOf(await run())).toEqual(['person invented-2/e-11 not-in-file']);
  });

  it('names units for the tips of counties, one by one, and ends them', async () => {
    const desks = async () =>
      (
        await here.asOwner<{ said: string }>(
          `select d.want || ' ' || d.country || ' ' || d.county || ' ' || a.key || '/' || u.key as said
           from tips.desk d join access.unit u on u.id = d.unit join access.agency a on a.id = u.agency where d.country = 'SE' order by 1`,
        )
      ).map(({ said }) => said);
    const whole = 'invented-2/unit-1';
    file.tipDesks = {
      tell: [whole, 'invented-4/unit-1', { unit: 'invented-1/unit-1', counties: ['SE-AB', 'SE-C'] }],
      help: 'invented-1/unit-2',
    };
    const tipDesksIn = (said: Awaited<ReturnType<typeof run>>) =>
      changesOf(said).filter((one) => one.startsWith('tip-desk'));
    expect(tipDesksIn(await run())).toEqual(['tip-desk tell/SE-AB added unit', 'tip-desk tell/SE-C added unit']);
    expect(tipDesksIn(await run())).toEqual([]);
    expect(await desks()).toEqual([
      'help SE  invented-1/unit-2',
      'tell SE  invented-2/unit-1',
      'tell SE SE-AB invented-1/unit-1',
      'tell SE SE-C invented-1/unit-1',
    ]);
    file.tipDesks.tell = [
      whole,
      'invented-4/unit-1',
      { unit: 'invented-2/unit-1', counties: ['SE-AB'] },
      { unit: 'invented-1/unit-1', counties: ['SE-C'], ended: true },
    ];
    expect(tipDesksIn(await run())).toEqual([
      'tip-desk tell/SE-AB changed unit',
      'tip-desk tell/SE-AB ended unit',
      'tip-desk tell/SE-C ended unit',
    ]);
    expect(tipDesksIn(await run())).toEqual([]);
    expect(await desks()).toEqual([
      'help SE  invented-1/unit-2',
      'tell SE  invented-2/unit-1',
      'tell SE SE-AB invented-2/unit-1',
    ]);
    file.tipDesks.tell = [whole, 'invented-4/unit-1'];
    expect(tipDesksIn(await run())).toEqual(['tip-desk tell/SE-AB not-in-file']);
    file.tipDesks.tell.push({ unit: whole, counties: ['SE-AB'], ended: true });
    expect(tipDesksIn(await run())).toEqual(['tip-desk tell/SE-AB ended unit']);
  });

  it('does not give back what an agency has ended, nor take what it has given', async () => {
    const [one] = await here.asOwner<{ id: string }>(
      "select id from access.account where setup_key = 'invented-1/e-10'",
    );
    const before = "update access.role_grant set active_until = now() where account = $1 and role = 'officer'";
    await here.asOwner(before, [one?.id]);
    await here.asOwner("insert into access.role_grant (account, role) values ($1, 'lead')", [one?.id]);
    const [other] = await here.asOwner<{ id: string }>(
      "update access.account set active_until = now() where setup_key = 'invented-1/e-19' returning id",
    );
    const said = await run();
    expect(said.changed).toBe(false);
    expect(said.notes).toEqual([
      { code: 'ended-by-agency', key: 'invented-1/e-10', word: 'officer' },
      { code: 'given-by-agency', key: 'invented-1/e-10', word: 'lead' },
      { code: 'ended-here', key: 'invented-1/e-19' },
    ]);
    const open = 'select active_until is null as open from access.account where id = $1';
    expect(await here.asOwner(open, [other?.id])).toEqual([{ open: false }]);
  });

  it('renews the invitation of one person, also of one whom no file has named, and ends the one before', async () => {
    const { exit, said } = await here.setup(['--renew-invitation', 'invented-1/e-1', '--json']);
    const { invitations } = JSON.parse(said) as Answer;
    expect([exit, invitations.map((one) => one.person)]).toEqual([0, ['invented-1/e-1']]);
    const codes = await here.asOwner<{ open: boolean }>(
      'select ended_at is null as open from access.invitation_code where account = $1 order by made_at',
      [invitations[0]?.account],
    );
    expect(codes).toEqual([{ open: false }, { open: true }]);
    const nobody = here.setup(['--renew-invitation', 'invented-1/e-4711']);
    await expect(nobody).rejects.toThrow('There is no such person');
    const again = await here.setup(['--renew-invitation', String(invitations[0]?.account)]);
    expect([again.exit, again.said]).toEqual([0, expect.stringContaining('invented-1/e-1')]);
  });

  it('mends what an interruption left between the key file and the database', async () => {
    file.agencies.push({
      key: 'invented-10',
      country: 'SE',
      kind: 'tax',
      name: { sv: 'Påhittad tionde', en: 'Invented tenth' },
      units: [{ key: 'one', name: { sv: 'En', en: 'One' }, capacities: ['supervision'] }],
      people: [],
      providers: [],
    });
    // The key reaches the file, and the transaction ends without being committed, as when the power goes.
    await here.asOwner('alter table audit.entry add constraint interrupted check (log < 10) not valid');
    const before = await state();
    await expect(run()).rejects.toThrow();
    expect(await state()).toEqual(before);
    const keyOfTen = () =>
      (JSON.parse(readFileSync(keysFile, 'utf8')) as { houses: Record<string, Record<string, string>> }).houses['10'];
    const left = keyOfTen();
    expect(Object.keys(left ?? {}), 'the key file is ahead of the database').toEqual(['1']);
    await here.asOwner('alter table audit.entry drop constraint interrupted');
    const said = await run();
    expect(changesOf(said)[0]).toBe('agency invented-10 added');
    expect(keyOfTen(), 'no second key').toEqual(left);
    expect(await here.asOwner('select agency from access.agency_key where agency = 10')).toEqual([{ agency: 10 }]);
  });
});

describe('cape setup', () => {
  it('refuses a demo, and a folder without a database, with a sentence', async () => {
    const demo = await anInstallation('embedded', {});
    try {
      await expect(demo.setup([demo.write('setup.yaml', asYaml(aSetupFile()))])).rejects.toThrow(
        'This database is a demo and stays one',
      );
      rmSync(join(demo.folder, 'database'), { recursive: true });
      await expect(demo.setup([join(demo.folder, 'setup.yaml')])).rejects.toThrow('There is no database in');
      expect(existsSync(join(demo.folder, 'database'))).toBe(false);
    } finally {
      await demo.close();
    }
  });
});
