import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachmentDeeds } from '../../testing/deeds/attachments.ts';
import { tellSome } from '../../testing/deeds/tell.ts';
import { provisionPeople, setStage } from '../../testing/people.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { listAllTables } from '../proofs/testing/tables.ts';
import { MoveRefused } from './messages.ts';
import { damaged, exported, filesIn, imported } from './testing/folders.ts';

type Damage = readonly [what: string, said: string, damage: (folder: string) => void, andSums: boolean];

const edit = (folder: string, name: string, how: (text: string) => string) => {
  const path = join(folder, name);
  writeFileSync(path, how(readFileSync(path, 'utf8')));
};
const nameIn = (folder: string, pattern: RegExp): string => {
  const found = [...filesIn(folder).keys()].sort().find((name) => pattern.test(name));
  if (!found) throw new Error('The folder has no such file.');
  return found;
};
const anActsFile = (folder: string) => nameIn(folder, /^acts\/case\//);
const manifest = (over: object) => (folder: string) =>
  edit(folder, 'manifest.json', (text) => JSON.stringify({ ...JSON.parse(text), ...over }));
const inActs = (over: object) => (folder: string) =>
  edit(folder, anActsFile(folder), (text) =>
    text.replace(/^.*\n/, (line) => `${JSON.stringify({ ...JSON.parse(line), ...over })}\n`),
  );
const otherId = '00000000-0000-4000-8000-000000000001';

/** What may have happened to a folder on its way, and what a person may have done to it who made the checksums fit again. */
const damages: readonly Damage[] = [
  [
    'a byte that was turned over',
    'move.changed',
    (folder) => edit(folder, anActsFile(folder), (text) => text.replace('case', 'kase')),
    false,
  ],
  [
    'a turned byte in an attachment',
    'move.changed',
    (folder) => {
      const path = join(folder, nameIn(folder, /content\./));
      const bytes = readFileSync(path);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
    false,
  ],
  ['a missing file', 'move.missing', (folder) => unlinkSync(join(folder, anActsFile(folder))), false],
  ['a file too many', 'move.extra', (folder) => writeFileSync(join(folder, 'acts/extra.jsonl'), '{}\n'), false],
  ['no checksums', 'move.no-folder', (folder) => unlinkSync(join(folder, 'SHA256SUMS')), false],
  [
    'checksums that are none',
    'move.bad-sums',
    (folder) => edit(folder, 'SHA256SUMS', (text) => `nothing\n${text}`),
    false,
  ],
  [
    'a name twice',
    'move.bad-sums',
    (folder) => edit(folder, 'SHA256SUMS', (text) => text + text.slice(0, text.indexOf('\n') + 1)),
    false,
  ],
  ...['../outside.jsonl', '/etc/passwd', 'acts/../../outside.jsonl', 'acts/./a.jsonl', '.hidden', 'a\\b.jsonl'].map(
    (path): Damage => [
      `the path ${path}`,
      'move.bad-path',
      (folder) => appendFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  ${path}\n`),
      false,
    ],
  ),
  [
    'a link in the place of a file',
    'move.no-file',
    (folder) => {
      const path = join(folder, anActsFile(folder));
      const away = join(dirname(folder), 'linked.jsonl');
      writeFileSync(away, readFileSync(path));
      unlinkSync(path);
      symlinkSync(away, path);
    },
    false,
  ],
  [
    'a link in the place of a folder',
    'move.no-file',
    (folder) => {
      const away = join(dirname(folder), 'linked');
      rmSync(away, { recursive: true, force: true });
      damaged(join(folder, 'organisation'), away, () => undefined);
      rmSync(join(folder, 'organisation'), { recursive: true });
      symlinkSync(away, join(folder, 'organisation'));
    },
    false,
  ],
  [
    'a line that is no JSON',
    'move.no-json',
    (folder) => appendFileSync(join(folder, anActsFile(folder)), 'no JSON\n'),
    true,
  ],
  ['a line that is a list', 'move.no-json', (folder) => appendFileSync(join(folder, anActsFile(folder)), '[]\n'), true],
  [
    'a line without an end',
    'move.no-json',
    (folder) => edit(folder, anActsFile(folder), (text) => text.slice(0, -1)),
    true,
  ],
  ['a newer format', 'move.newer', manifest({ format: 2 }), true],
  ['a newer database', 'move.newer', manifest({ made_by: { version: '9.9.9', migration: 9999 } }), true],
  ['production, where this is a demo', 'move.other-mode', manifest({ demo: false }), true],
  [
    'a country that this version is not made for',
    'move.unknown-country',
    (folder) =>
      edit(folder, 'manifest.json', (text) => {
        const said = JSON.parse(text);
        return JSON.stringify({ ...said, agency: { ...said.agency, country: 'XX' } });
      }),
    true,
  ],
  [
    'an agency of another country than the folder says',
    'move.bad-line',
    (folder) =>
      edit(folder, 'organisation/access.agency.jsonl', (text) => text.replace(/"country": *"SE"/, '"country": "FI"')),
    true,
  ],
  ['an act in the area of another', 'move.bad-line', inActs({ realm: '5' }), true],
  ['an act by a person of another agency', 'move.bad-line', inActs({ actor: '1000' }), true],
  ['an act of a unit of another agency', 'move.bad-line', inActs({ owner_unit: 11 }), true],
  ['an act of no kind', 'move.bad-line', inActs({ type: 'case.invent' }), true],
  ['facts that are not as the act has them', 'move.bad-line', inActs({ facts: { invented: 1 } }), true],
  ['a field that acts do not have', 'move.bad-line', inActs({ invented: 1 }), true],
  ['an act of another matter', 'move.bad-line', inActs({ stream: otherId }), true],
  ['words that are none', 'move.bad-line', inActs({ words: { a: 1 } }), true],
  [
    'membership of the area of another',
    'move.bad-line',
    (folder) =>
      edit(folder, 'organisation/access.member.jsonl', (text) => text.replace(/"realm": "\d+"/, '"realm": "5"')),
    true,
  ],
  [
    'an account in the unit of another',
    'move.bad-line',
    (folder) => edit(folder, 'organisation/access.account.jsonl', (text) => text.replace(/"unit": \d+/, '"unit": 11')),
    true,
  ],
  [
    'a file that is shorter than it says',
    'move.bad-line',
    (folder) => {
      const path = join(folder, nameIn(folder, /content\./));
      writeFileSync(path, readFileSync(path).subarray(1));
    },
    true,
  ],
];

describe.each(storeKinds())('a folder that is not as it was exported, on %s', (kind) => {
  let home: string;
  let whole: string;
  let target: TestStore;
  let before: string;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'cape-refused-'));
    whole = join(home, 'whole');
    const stage = await setStage(await openStore(kind, provisionPeople));
    await tellSome(stage, [attachmentDeeds]);
    await exported(stage.store, 'coordination', whole);
    await stage.store.close();
    target = await openStore(kind, provisionNothing);
    before = await counted();
  });
  afterAll(async () => {
    await target?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const counted = async (): Promise<string> => {
    const tables = await listAllTables(target.asOwner);
    const counts = tables.map((table) => `select '${table}' as of, count(*)::int as n from ${table}`);
    const rows = await target.asOwner<{ of: string; n: number }>(`${counts.join(' union all ')} order by 1`);
    return JSON.stringify(rows);
  };
  const saidOf = async (folder: string): Promise<string> => {
    try {
      await imported(target, folder);
      return 'taken';
    } catch (error) {
      if (!(error instanceof MoveRefused)) throw error;
      return error.text.id;
    }
  };

  it.each(damages)('with %s: %s, and nothing of it came in', async (_what, said, damage, andSums) => {
    expect(await saidOf(damaged(whole, join(home, 'damaged'), damage, { andSums }))).toBe(said);
    expect(await counted()).toBe(before);
    const walls = await target.asOwner(
      "select 1 from pg_class c join pg_trigger t on t.tgrelid = c.oid where c.oid = 'acts.act'::regclass and (not c.relforcerowsecurity or t.tgenabled = 'D')",
    );
    expect(walls).toEqual([]);
  });

  it('is not taken where its number, or that of one of its units, is that of another here', async () => {
    const { agency } = JSON.parse(readFileSync(join(whole, 'manifest.json'), 'utf8')) as { agency: { id: number } };
    const unit = /"id": *(\d+)/.exec(readFileSync(join(whole, 'organisation/access.unit.jsonl'), 'utf8'))?.[1];
    await target.asOwner(
      `insert into access.agency (id, country, key, name_sv, name_en, kind) values ($1, 'SE', 'another', 'En annan', 'Another', 'coordination')`,
      [agency.id],
    );
    expect(await saidOf(whole)).toBe('move.id-taken');
    await target.asOwner('delete from access.agency where id = $1', [agency.id]);
    await target.asOwner(
      `insert into access.agency (id, country, key, name_sv, name_en, kind) values (999, 'SE', 'another', 'En annan', 'Another', 'coordination')`,
    );
    await target.asOwner(
      `insert into access.unit (id, agency, key, name_sv, name_en) values ($1, 999, 'another', 'En annan', 'Another')`,
      [unit],
    );
    expect(await saidOf(whole)).toBe('move.id-taken');
    await target.asOwner('delete from access.unit where agency = 999');
    await target.asOwner('delete from access.agency where id = 999');
    expect(await counted()).toBe(before);
  });

  it('is taken when nothing was done to it, once', async () => {
    expect(await saidOf(whole)).toBe('taken');
    const after = await counted();
    expect(await saidOf(whole)).toBe('move.agency-there');
    expect(await counted()).toBe(after);
  });
});
