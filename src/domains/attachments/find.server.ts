import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { FileHolder } from '../../platform/http/domain-server.ts';
import { accessMessages } from '../access/public.ts';
import type { InMatter, OfMatter } from './attached-file.ts';
import { findAttachment } from './store.ts';

/** Matters that files are added to, by kind. */
export type FileHolders = ReadonlyMap<string, FileHolder>;

/** A matter, and who reads it. */
export type FoundMatter = OfMatter & Pick<FileHolder, 'mayRead'>;

/** For what a matter is looked for: to read its files, or to write, held where what is decided rests on it. */
type SoughtBy = { readonly verbs: readonly string[]; readonly to: 'read' | 'write' | 'write-alone' };

/**
 * The matter that files are asked for of, in these realms. A person who holds no verb of this kind of matter is told so before anything is
 * looked for, whatever there is.
 */
export async function findMatter(
  tx: Tx,
  holders: FileHolders,
  realms: readonly RealmKey[],
  { kind, id }: { readonly kind: string; readonly id: string },
  { verbs, to }: SoughtBy,
): Promise<FoundMatter | null> {
  const holder = holders.get(kind);
  if (!holder) return null;
  const holdsWriting = verbs.includes(holder.writes);
  if (!verbs.includes(holder.verb) || (to !== 'read' && !holdsWriting))
    throw new Problem('forbidden', accessMessages.mayNot);
  const found = await holder.find(tx, realms, id, { lock: to === 'write-alone' });
  return (
    found && {
      at: found.at,
      matter: { kind, id },
      mayRead: holder.mayRead,
      mayWrite: (who, of) => holdsWriting && holder.mayWrite(who, of),
    }
  );
}

/** A file of a matter. One that another matter has is not there. */
export async function findInMatter<Of extends OfMatter>(
  tx: Tx,
  of: Of,
  file: string,
  options: { readonly lock: boolean },
): Promise<Of & InMatter> {
  const found = await findAttachment(tx, [of.at], file, options);
  const isHere = found?.state.matter === of.matter.id && found.state.matterKind === of.matter.kind;
  return { ...of, id: file, state: isHere ? found.state : null };
}
