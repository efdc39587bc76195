import { join, resolve } from 'node:path';
import { findInstance } from '../../domains/access/public.server.ts';
import { calendarsIn } from '../../domains/knowledge/public.server.ts';
import { type Keys, temporaryKeys } from '../../platform/crypto/key-file.ts';
import { inOwnTransaction, type OwnerPlace } from '../../platform/database/as-owner.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { CannotBeRead, refuseOtherMigrations } from '../../platform/database/open-to-read.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { registryFor } from '../domains.ts';
import { keepAgencyKeysIn } from '../keys/agency-keys.ts';
import { keysOfDatabase } from '../operating/installation.ts';
import { root } from '../root.ts';
import type { Settings } from '../settings.ts';
import { version } from '../version.ts';
import { type Imported, importAgency } from './import-agency.ts';
import { moveMessages } from './messages.ts';
import { type MoveTerminal, refusing, withOwnerPlace } from './owner-place.ts';
import { type FolderReader, openFolder } from './read-folder.ts';

type ImportOptions = { readonly path: string; readonly dryRun: boolean; readonly json: boolean };

function readWords(words: readonly string[]): ImportOptions | null {
  const flags = words.filter((word) => word.startsWith('-'));
  const [path, ...more] = words.filter((word) => !word.startsWith('-'));
  if (path === undefined || more.length > 0 || !flags.every((flag) => flag === '--dry-run' || flag === '--json'))
    return null;
  return { path: resolve(path), dryRun: flags.includes('--dry-run'), json: flags.includes('--json') };
}

/**
 * `cape import DIR`: takes an agency in from a folder of `cape export-agency`, as the owner of the database. All of it, or nothing. 0 when it is here
 * (or would be, in a dry run), 2 when not.
 */
export async function importCommand(
  words: readonly string[],
  settings: () => Settings,
  terminal: MoveTerminal,
): Promise<number> {
  const { print, complain, language, now } = terminal;
  const { t } = textsIn(language);
  const asked = readWords(words);
  if (!asked) {
    complain(t(moveMessages.importUsage));
    return 2;
  }
  return refusing(terminal, async () => {
    const folder = await openFolder(asked.path);
    const here = settings();
    const imported = await withOwnerPlace(here, now, (place, keyFile) =>
      take(place, { keyFile, pieces: asked.dryRun ? null : here.files.folder }, folder, asked.dryRun, terminal),
    );
    if (asked.json) print(`${JSON.stringify({ version: 1, dryRun: asked.dryRun, ...imported }, null, 2)}\n`);
    else {
      const { agency, accounts, acts, streams, files } = imported;
      const text = asked.dryRun ? moveMessages.wouldImport : moveMessages.imported;
      print(`${t(text, { name: agency.name[language], acts, streams, accounts, files })}\n`);
      for (const note of notesOf(imported, t)) print(`${note}\n`);
    }
    if (!asked.dryRun) complain(t(moveMessages.copyKeys, { path: settings().keyFile }));
    return 0;
  });
}

/** What did not come in, and why. */
const notesOf = (
  { archived, notFolded, received, deskTaken }: Imported,
  t: ReturnType<typeof textsIn>['t'],
): readonly string[] => [
  t(moveMessages.notSignIn),
  t(moveMessages.notLog, { entries: archived }),
  ...(notFolded > 0 ? [t(moveMessages.notFolded, { count: notFolded })] : []),
  ...(received > 0 ? [t(moveMessages.notReply)] : []),
  t(moveMessages.notIndexed),
  ...(deskTaken ? [t(moveMessages.deskTaken)] : []),
];

async function take(
  place: OwnerPlace,
  { keyFile, pieces }: { readonly keyFile: string; readonly pieces: string | null },
  folder: FolderReader,
  dryRun: boolean,
  { now, complain }: MoveTerminal,
): Promise<Imported> {
  const migrations = await readMigrations(`${root}/db/migrations`);
  return inOwnTransaction(place, async (owner) => {
    const { client, tx } = owner;
    await refuseOtherMigrations(tx, migrations);
    if (!(await findInstance(tx)))
      throw new CannotBeRead('This database has not been set up to its end. Run npx cape migrate.');
    const kept = await keysOfDatabase(client, keyFile);
    const keys = async (): Promise<Keys> => {
      if (dryRun) return forgottenKeys(client);
      await keepAgencyKeysIn(client, kept, keyFile, complain);
      return kept;
    };
    const order = {
      version,
      now: now(),
      registry: registryFor(() => null, calendarsIn(join(root, 'knowledge'))),
      keys,
      pieces,
    };
    return { keep: !dryRun, outcome: await importAgency(owner, folder, order) };
  });
}

/** A dry run makes no key: what it seals is undone with it. */
async function forgottenKeys(client: Parameters<typeof keepAgencyKeysIn>[0]): Promise<Keys> {
  const { rows } = await client.query<{ id: number }>('select id from access.agency');
  return temporaryKeys(
    'keys of a dry run, which are forgotten',
    rows.map(({ id }) => id),
  );
}
