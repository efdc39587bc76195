import type { ActDraft } from '../../kernel/act.ts';
import type { Tx } from '../database/database.ts';
import { getActType, type Registry } from './registry.ts';
import type { ActRow } from './stored-act.ts';

/** Writes down what other systems are told of these acts, in their transaction: neither is there without the other. */
export async function announceActs(
  tx: Tx,
  registry: Registry,
  rows: readonly ActRow[],
  drafts: readonly ActDraft[],
): Promise<void> {
  for (const [place, { at, id, type, streamKind, facts }] of drafts.entries()) {
    const begins = rows[place]?.seq === 1;
    const said = getActType(registry, type).announces?.(facts, { streamKind, begins }) ?? null;
    if (said) await registry.announce(tx, at, id, said);
  }
}
