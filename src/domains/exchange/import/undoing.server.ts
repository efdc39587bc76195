import type { RealmKey } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { listWithFiles } from '../../attachments/public.server.ts';
import { listBrought, listWrittenSince } from '../../cases/public.server.ts';
import { listPersonIds } from '../../persons/public.server.ts';
import { listClaimIds } from '../../redress/public.server.ts';

/** So many cases are taken back by one act, with what came with them. */
const atOnce = 200;

/**
 * The next cases of an import, with their people and claims, held until the transaction ends; without those that someone has written in since, in the case
 * or in one of these, or given a file.
 */
export async function findNextToUndo(tx: Tx, at: RealmKey, brought: string, after: string | null) {
  const cases = await listBrought(tx, at, { import: brought, after, limit: atOnce });
  const persons = await listPersonIds(tx, at, cases);
  const claims = await listClaimIds(tx, at, cases);
  const all = [...cases.map((id) => ({ id, caseId: id })), ...persons, ...claims];
  const written = await listWrittenSince(tx, at, all);
  const filed = await listWithFiles(
    tx,
    at,
    all.map(({ id }) => id),
  );
  const kept = new Set([...written, ...all.filter(({ id }) => filed.has(id)).map(({ caseId }) => caseId)]);
  const isBack = ({ caseId }: { readonly caseId: string }): boolean => !kept.has(caseId);
  return {
    cases: cases.filter((id) => !kept.has(id)),
    persons: persons.filter(isBack).map(({ id }) => id),
    claims: claims.filter(isBack).map(({ id }) => id),
    kept: kept.size,
    last: cases.at(-1) ?? after,
    isDone: cases.length < atOnce,
  };
}
