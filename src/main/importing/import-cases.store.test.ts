import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLogs } from '../../domains/audit/public.server.ts';
import { operatorActor, proveEntry } from '../../platform/acts/entry-proof.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { storeKinds } from '../../testing/stores.ts';
import { openInstallation } from '../operating/installation.ts';
import { lineOf } from '../proofs/testing/damage.ts';
import { aSetupFile, asYaml } from '../setup/testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from '../setup/testing/an-installation.ts';
import { importCasesCommand } from './import-cases-command.ts';

const map = 'track: control\ncolumns:\n  reference: Diarienr\n  openedOn: Inkom\n  workplace: Firma\n';
const list = 'Diarienr;Inkom;Firma\nKS 2019/1;2019-04-03;Exempelkrogen Demo\nKS 2019/2;2019-05-04;Exempelplåt Demo\n';
const now = () => new Date('2026-11-30T09:00:00.000Z');

type Told = Readonly<Record<string, unknown>>;
const begunIn = (of: Told | undefined): Told => (of?.begun ?? {}) as Told;

describe.each(storeKinds())('cape import-cases, on %s', (kind) => {
  let here: EmptyInstallation;
  beforeAll(async () => {
    here = await anInstallation(kind);
    const file = aSetupFile();
    file.agencies = file.agencies.slice(0, 1);
    const { exit, said } = await here.setup([here.write('setup.yaml', asYaml(file))]);
    expect(exit, said).toBe(0);
    here.write('map.yaml', map);
    here.write('list.csv', list);
  });
  afterAll(() => here.close());

  const run = async (...more: string[]) => {
    let said = '';
    let complained = '';
    const words = [
      `${here.folder}/list.csv`,
      '--map',
      `${here.folder}/map.yaml`,
      '--capacity',
      'supervision',
      '--json',
    ];
    const settings = { ...here.settings, ownerUrl: here.ownSettings.ownerUrl };
    const exit = await importCasesCommand([...words, ...more], () => settings, {
      print: (text) => (said += text),
      complain: (text) => (complained += `${text}\n`),
      language: 'en',
      now,
    });
    expect([exit, complained]).toEqual([0, '']);
    return JSON.parse(said).import as { id: string; cases: number } | null;
  };
  const verified = async () => {
    const { database, keys } = await openInstallation(here.settings, () => undefined);
    try {
      const { findings, byOperator } = await verifyLogs(database, keys);
      return { findings: findings.map(lineOf).sort(), byOperator: byOperator.map(({ values }) => values.count), keys };
    } finally {
      await database.close();
    }
  };
  const told = async (verb: string) =>
    (
      await here.asOwner<{ told: Told }>(
        `select told from (select seq, convert_from(bytes, 'UTF8')::jsonb as told from audit.entry where log = 1) e
          where told ->> 'verb' = $1 order by seq`,
        [verb],
      )
    ).map((one) => one.told);

  it('leaves a log that is whole: its session was begun by the operator, whose entry names it', async () => {
    expect(await run('--as', 'invented-1/e-1', '--dry-run')).toBeNull();
    const made = await run('--as', '0001001');
    expect(made).toMatchObject({ cases: 2 });
    expect(await verified()).toMatchObject({ findings: [], byOperator: [3] });
    const [tried, begun] = await told('installation.import-cases');
    const starts = await told('session.start');
    expect(starts).toMatchObject([
      { result: 'by operator', actor: '1001', session_n: 1, session: begunIn(tried).session },
      { result: 'by operator', actor: '1001', session_n: 1, session: begunIn(begun).session },
    ]);
    expect(tried).toMatchObject({ actor: operatorActor, begun: { account: '1001', import: null } });
    const [act] = await told('case-import.begin');
    expect(begun).toMatchObject({ actor: operatorActor, begun: { account: '1001', import: made?.id } });
    expect(begunIn(begun).sitting).toBe(act?.sitting);
  });

  it('is said in the import itself, and to the administrators of the agency', async () => {
    // What is in a file is closed to the owner of the tables too, until they say otherwise.
    await here.asOwner('alter table exchange.import_now no force row level security');
    const [row] = await here.asOwner<{ folded: Told }>('select folded from exchange.import_now');
    expect(row?.folded).toMatchObject({ byOperator: true });
    expect(await here.asOwner('select agency from access.imported_cases')).toEqual([{ agency: 1 }]);
  });

  it('is no cover for a session that the owner of the database begins without an entry of the operator', async () => {
    const token = sha256(randomBytes(32));
    const begin = "select * from access.start_operator_session(1002, $1, gen_random_uuid(), 'supervision')";
    await here.asOwner(begin, [token]);
    const { findings, keys } = await verified();
    expect(findings).toEqual(['session-not-in-log, log 1, account 1002']);
    const entry = {
      log: 1,
      verb: 'session.start',
      result: 'by operator',
      actor: '1002',
      unit: 1,
      at: now().toISOString(),
    };
    const { log: _, ...about } = { ...entry, ...proveEntry(keys, entry) };
    await here.asOwner('select audit.write(1::smallint, $1, $2::jsonb)', [token, JSON.stringify(about)]);
    expect((await verified()).findings).toEqual([expect.stringMatching(/^session-not-started, log 1, row \d+$/)]);
  });
});
