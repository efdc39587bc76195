import type { StreamKind } from '../../../platform/acts/registry.ts';
import { withdrawalsIn, withoutWithdrawals } from './heard.ts';
import { withdrawalTasks } from './tasks.ts';
import type { Withdrawal } from './withdrawal.ts';

/** What a stream folds to, and the withdrawals that were recorded in it. */
type OwnAndWithdrawals<Projection> = { readonly own: Projection; readonly withdrawals: readonly Withdrawal[] };

/**
 * The same kind of stream, in which it is heard that a consent was withdrawn. What the domain folds and stores is as before; My work says
 * it beside what the domain asks for. So it holds for every letter, also one of a domain that is added.
 */
export const hearsWithdrawals = <Projection>(
  of: StreamKind<Projection>,
): StreamKind<OwnAndWithdrawals<Projection>> => ({
  kind: of.kind,
  fold: (acts, where) => ({ own: of.fold(withoutWithdrawals(acts), where), withdrawals: withdrawalsIn(acts) }),
  save: (tx, at, stream, { own }) => of.save(tx, at, stream, own),
  ...(of.saveAll
    ? {
        saveAll: async (tx, all) =>
          of.saveAll?.(
            tx,
            all.map(({ projection, ...where }) => ({ ...where, projection: projection.own })),
          ),
      }
    : {}),
  tasks: (stream, { own, withdrawals }, where) => [
    ...of.tasks(stream, own, where),
    ...withdrawalTasks({ stream, kind: of.kind }, withdrawals),
  ],
  ...(of.expiringItems ? { expiringItems: (stream, { own }) => of.expiringItems?.(stream, own) ?? [] } : {}),
  ...(of.obstacles ? { obstacles: (stream, { own }) => of.obstacles?.(stream, own) ?? [] } : {}),
  ...(of.responsible ? { responsible: ({ own }) => of.responsible?.(own) ?? null } : {}),
  ...(of.searched ? { searched: ({ own }) => of.searched?.(own) ?? [] } : {}),
  ...(of.counts ? { counts: (stream, { own }) => of.counts?.(stream, own) ?? [] } : {}),
});
