import type { RealmKey } from '../../kernel/act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { FileHolder } from '../../platform/http/domain-server.ts';
import type { InMatter, OfMatter } from './attached-file.ts';
import { findAttachment } from './store.ts';

/** Matters that files are added to, by kind. */
export type FileHolders = ReadonlyMap<string, FileHolder>;

/** A matter, and who reads it. */
export type FoundMatter = OfMatter & Pick<FileHolder, 'mayRead'>;

/** The matter that files are asked for of, in these realms: for those who hold the verb that opens it. */
export async function findMatter(
  tx: Tx,
  holders: FileHolders,
  realms: readonly RealmKey[],
  { kind, id }: { readonly kind: string; readonly id: string },
  { verbs, lock }: { readonly verbs: readonly string[]; readonly lock: boolean },
): Promise<FoundMatter | null> {
  const holder = holders.get(kind);
  if (!holder || !verbs.includes(holder.verb)) return null;
  const found = await holder.find(tx, realms, id, { lock });
  return found && { at: found.at, matter: { kind, id }, mayRead: holder.mayRead, mayWrite: holder.mayWrite };
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
