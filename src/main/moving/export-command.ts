import { join, resolve } from 'node:path';
import { findInstance } from '../../domains/access/public.server.ts';
import { calendarsIn } from '../../domains/knowledge/public.server.ts';
import { printable } from '../../kernel/text/printable.ts';
import { isRecipient } from '../../platform/crypto/age.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { inOwnTransaction, type OwnerTransaction } from '../../platform/database/as-owner.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { CannotBeRead, refuseOtherMigrations } from '../../platform/database/open-to-read.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { registryFor } from '../domains.ts';
import { keysOfDatabase } from '../operating/installation.ts';
import { root } from '../root.ts';
import type { Settings } from '../settings.ts';
import { version } from '../version.ts';
import { type Exported, type ExportOrder, exportAgency, findLeaving, logMove } from './export-agency.ts';
import type { AgencyNamed } from './layout.ts';
import { moveMessages } from './messages.ts';
import { type MoveTerminal, refusing, withOwnerPlace } from './owner-place.ts';
import { sealedNoteOf } from './sealed-note.ts';
import { beginFolder, type FolderWriter } from './write-folder.ts';

type ExportOptions = {
  readonly agency: string;
  readonly out: string;
  readonly to: string | null;
  readonly json: boolean;
};

function readWords(words: readonly string[]): ExportOptions | null {
  let agency: string | null = null;
  let out: string | null = null;
  let to: string | null = null;
  let json = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (word === '--json') json = true;
    else if (word === '--out' && next !== undefined && out === null) out = words[++at] ?? null;
    else if (word === '--to' && next !== undefined && to === null) to = words[++at] ?? null;
    else if (!word.startsWith('-') && agency === null) agency = word;
    else return null;
  }
  return agency === null || out === null || out === '' ? null : { agency, out: resolve(out), to, json };
}

/**
 * `cape export-agency`: writes everything that an agency owns into a new folder, as the owner of the database. 0 when it is whole, 1 when something
 * in it could not be opened, 2 when nothing was written. That it began and that it is whole are in the log of the agency.
 */
export async function exportCommand(
  words: readonly string[],
  settings: () => Settings,
  terminal: MoveTerminal,
): Promise<number> {
  const { print, complain, language, now } = terminal;
  const { t } = textsIn(language);
  const asked = readWords(words);
  if (!asked) {
    complain(t(moveMessages.exportUsage));
    return 2;
  }
  if (asked.to !== null && !isRecipient(asked.to)) {
    complain(t(moveMessages.noRecipient));
    return 2;
  }
  return refusing(terminal, async () => {
    const here = settings();
    const { agency, exported } = await withOwnerPlace(here, now, (place, keyFile) =>
      write(place, { keyFile, pieces: here.files.folder }, asked, terminal),
    );
    const name = language === 'sv' ? agency.name_sv : agency.name_en;
    if (asked.json) print(`${JSON.stringify(outcome(asked, agency, exported), null, 2)}\n`);
    else {
      const { acts, files, received } = exported;
      print(`${t(moveMessages.exported, { name, path: printable(asked.out), acts, files, received })}\n`);
    }
    const say = asked.json ? complain : (text: string) => print(`${text}\n`);
    if (exported.damaged > 0) say(t(moveMessages.damagedFiles, { count: exported.damaged }));
    if (exported.undelivered > 0) say(t(moveMessages.undelivered, { count: exported.undelivered }));
    if (exported.personal > 0) say(t(moveMessages.personal, { count: exported.personal }));
    complain(asked.to === null ? t(moveMessages.holdsSecrets) : t(moveMessages.isSealedTo, { recipient: asked.to }));
    return exported.damaged > 0 ? 1 : 0;
  });
}

const outcome = ({ out, to }: ExportOptions, { id, key }: AgencyNamed, exported: Exported) => ({
  version: 1,
  agency: { id, key },
  path: out,
  sealed: to !== null,
  ...exported,
});

async function write(
  place: Parameters<typeof inOwnTransaction>[0],
  { keyFile, pieces }: { readonly keyFile: string; readonly pieces: string | null },
  { agency: asked, out, to }: ExportOptions,
  { now }: MoveTerminal,
): Promise<{ agency: AgencyNamed; exported: Exported }> {
  const folder = await beginFolder(out, to === null ? null : { recipient: to, note: sealedNoteOf(to) });
  try {
    const { agency, keys } = await begin(place, keyFile, asked, { at: now(), sealed: to !== null });
    const exported = await inOwnTransaction(
      place,
      async (owner) => ({
        keep: true,
        outcome: await exportWhole(owner, keys, folder, { agency, pieces, now: now() }),
      }),
      'repeatable read',
    );
    await folder.finish();
    return { agency, exported };
  } catch (error) {
    await folder.undo();
    throw error;
  }
}

const exportWhole = (
  owner: OwnerTransaction,
  keys: Keys,
  folder: FolderWriter,
  order: Pick<ExportOrder, 'agency' | 'pieces' | 'now'>,
) =>
  exportAgency(owner, keys, folder, {
    ...order,
    version,
    registry: registryFor(() => null, calendarsIn(join(root, 'knowledge'))),
  });

/** Says in the log, and to the administrators of the agency, that the folder is begun: kept before anything is written into it. */
const begin = async (
  place: Parameters<typeof inOwnTransaction>[0],
  keyFile: string,
  asked: string,
  said: { readonly at: Date; readonly sealed: boolean },
) => {
  const migrations = await readMigrations(`${root}/db/migrations`);
  return inOwnTransaction(place, async ({ client, tx }) => {
    await refuseOtherMigrations(tx, migrations);
    if (!(await findInstance(tx)))
      throw new CannotBeRead('This database has not been set up to its end. Run npx cape migrate.');
    const keys = await keysOfDatabase(client, keyFile);
    const agency = await findLeaving(client, asked);
    await logMove({ client }, keys, agency.id, { verb: 'installation.export', result: 'begun', ...said });
    await client.query('insert into access.exported (agency, at, sealed) values ($1, $2, $3)', [
      agency.id,
      said.at,
      said.sealed,
    ]);
    return { keep: true, outcome: { agency, keys } };
  });
};
