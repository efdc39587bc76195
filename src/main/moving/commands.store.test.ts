import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWith } from '../../platform/crypto/age.ts';
import { makeFolder } from '../../platform/files/make-folder.ts';
import { storeKinds } from '../../testing/stores.ts';
import type { Settings } from '../settings.ts';
import { aSetupFile, asYaml } from '../setup/testing/a-setup-file.ts';
import { anInstallation, type EmptyInstallation } from '../setup/testing/an-installation.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { filesIn } from './testing/folders.ts';

const now = () => new Date('2026-11-30T09:00:00.000Z');

describe.each(storeKinds())('cape export-agency and cape import, on %s', (kind) => {
  let here: EmptyInstallation;
  let elsewhere: EmptyInstallation;
  beforeAll(async () => {
    [here, elsewhere] = [await anInstallation(kind), await anInstallation(kind)];
    const { exit, said } = await here.setup([here.write('setup.yaml', asYaml(aSetupFile()))]);
    expect(exit, said).toBe(0);
  });
  afterAll(async () => {
    await here.close();
    await elsewhere.close();
  });

  const run = async (
    command: typeof exportCommand,
    installation: EmptyInstallation,
    words: readonly string[],
    settings: Settings = installation.ownSettings,
  ) => {
    let said = '';
    let complained = '';
    const exit = await command(words, () => settings, {
      print: (text) => (said += text),
      complain: (text) => (complained += `${text}\n`),
      language: 'en',
      now,
    });
    return { exit, said, complained };
  };
  const out = (name: string) => join(here.folder, name);
  const verbsOf = async (installation: EmptyInstallation, log: number) => {
    const rows = await installation.asOwner<{ said: string }>(
      `select x ->> 'verb' || ' ' || (x ->> 'result') as said from (select seq, convert_from(bytes, 'UTF8')::jsonb as x from audit.entry where log = ${log}) e order by seq`,
    );
    return rows.map(({ said }) => said);
  };

  it('writes a folder, says loudly that it holds secrets, and is in the log before and after', async () => {
    const { exit, said, complained } = await run(exportCommand, here, ['invented-1', '--out', out('one'), '--json']);
    expect([exit, complained]).toEqual([0, expect.stringContaining('THIS FOLDER HOLDS SECRETS IN CLEAR')]);
    const { digest, ...told } = JSON.parse(said);
    expect(told).toMatchObject({ version: 1, agency: { id: 1, key: 'invented-1' }, path: out('one'), sealed: false });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect((statSync(out('one')).mode & 0o777).toString(8)).toBe('700');
    expect(await verbsOf(here, 1)).toEqual([
      'installation.set-up done',
      'installation.export begun',
      'installation.export whole',
    ]);
    expect(await verbsOf(here, 2)).toEqual(['installation.set-up done']);
  });

  it.each([
    [['invented-1'], 'Name the agency'],
    [['nowhere', '--out', 'OUT'], 'There is no agency nowhere here. Available: 1 invented-1, '],
    [['invented-1', '--out', 'THERE'], 'is there already'],
    [['invented-1', '--out', 'OUT/below'], 'is not there. Create it first.'],
    [['invented-1', '--out', 'OUT', '--to', 'age1invented'], 'is no age recipient'],
  ])('refuses %j, and leaves nothing behind', async (words, sentence) => {
    const before = readdirSync(here.folder).sort();
    const named = words.map((word) => word.replace('OUT', out('never')).replace('THERE', out('one')));
    const { exit, complained } = await run(exportCommand, here, named);
    expect([exit, complained]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(here.folder).sort()).toEqual(before);
  });

  it('seals each file to an age recipient, who opens the same folder', async () => {
    const identity = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    const { exit, complained } = await run(exportCommand, here, ['2', '--out', out('sealed'), '--to', recipient]);
    expect([exit, complained]).toEqual([0, expect.stringContaining(recipient)]);
    const files = filesIn(out('sealed'));
    expect([...files.keys()].filter((name) => !name.endsWith('.age'))).toEqual(['SEALED.txt']);
    expect([...files.values()].some(({ bytes }) => bytes.includes('Påhittad'))).toBe(false);
    const refused = await run(importCommand, elsewhere, [out('sealed')]);
    expect([refused.exit, refused.complained]).toEqual([2, expect.stringContaining('This folder is encrypted')]);
    for (const [name, { bytes }] of files) {
      if (!name.endsWith('.age')) continue;
      const to = join(out('opened'), name.slice(0, -'.age'.length));
      await makeFolder(dirname(to));
      writeFileSync(to, await openWith(identity, bytes));
    }
    const taken = await run(importCommand, elsewhere, [out('opened'), '--dry-run']);
    expect([taken.exit, taken.complained]).toEqual([0, '']);
  });

  it('tries an import without changing anything, then does it, once', async () => {
    const keyFile = () => readFileSync(elsewhere.ownSettings.keyFile, 'utf8');
    const keysBefore = keyFile();
    const tried = await run(importCommand, elsewhere, [out('one'), '--dry-run', '--json']);
    expect([tried.exit, JSON.parse(tried.said).dryRun]).toEqual([0, true]);
    expect([keyFile(), await elsewhere.asOwner('select 1 from access.agency')]).toEqual([keysBefore, []]);
    const { exit, said, complained } = await run(importCommand, elsewhere, [out('one')]);
    expect([exit, complained]).toEqual([0, expect.stringContaining('The agency has a new key')]);
    expect(said).toContain('Imported Invented agency 1');
    expect(said).toContain('Not imported: sign-in services');
    expect(await verbsOf(elsewhere, 1)).toEqual(['installation.import whole']);
    const again = await run(importCommand, elsewhere, [out('one')]);
    expect([again.exit, again.complained]).toEqual([2, expect.stringContaining('is in this database already')]);
  });

  it('gives an imported person a way in by cape setup, as any other', async () => {
    const { exit, said } = await elsewhere.setup(['--renew-invitation', 'invented-1/e-1', '--json']);
    expect([exit, JSON.parse(said).invitations.length]).toEqual([0, 1]);
  });

  it('needs the owner of the database on PostgreSQL, and on the embedded one that no server has it open', async () => {
    if (kind === 'postgres') {
      await expect(run(exportCommand, here, ['1', '--out', out('never')], here.settings)).rejects.toThrow(
        'Only the owner of the database',
      );
    } else {
      await expect(
        run(exportCommand, here, ['1', '--out', out('never')], {
          ...here.ownSettings,
          data: join(here.folder, 'none'),
        }),
      ).rejects.toThrow('There is no database');
    }
    expect(existsSync(out('never'))).toBe(false);
  });
});
