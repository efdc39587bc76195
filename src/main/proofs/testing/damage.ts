import { type Finding, type NoteKeeper, verifyLogs } from '../../../domains/audit/public.server.ts';
import type { TestStore } from '../../../testing/stores.ts';

/** Everything that the verifier of the log reads. */
const verified = [
  'audit.entry',
  'audit.open',
  'audit.leaf',
  'audit.batch',
  'access.session',
  'acts.act',
  'acts.receipt',
] as const;
const kept = (table: string): string => `kept.${table.replace('.', '_')}`;

/** A finding as a line: which kind, and what it names. */
export const lineOf = ({ text, values }: Finding): string =>
  [text.id.replace('audit.', ''), ...Object.entries(values).map(([name, value]) => `${name} ${value}`)].join(', ');

export type Damaged = {
  /** Does damage as the owner of everything, lets the verifier look, and puts everything back as it was. */
  readonly found: (damage: string | ((store: TestStore) => Promise<unknown>)) => Promise<readonly string[]>;
  /** What the verifier finds now. */
  readonly findings: () => Promise<readonly string[]>;
};

/** Keeps a copy of everything that is verified, so that each damage begins from the whole log. */
export async function readyForDamage(store: TestStore, keeper: NoteKeeper): Promise<Damaged> {
  await store.asOwner(
    `create schema kept; ${verified.map((table) => `create table ${kept(table)} as select * from ${table};`).join(' ')}`,
  );
  const restore = () =>
    store.asOwner(
      verified
        .map(
          (table) => `delete from ${table}; insert into ${table} overriding system value select * from ${kept(table)};`,
        )
        .join(' '),
    );
  const findings = async () => (await verifyLogs(store.database, store.keys, keeper)).findings.map(lineOf).sort();
  return {
    findings,
    found: async (damage) => {
      try {
        await (typeof damage === 'string' ? store.asOwner(damage) : damage(store));
        return await findings();
      } finally {
        await restore();
      }
    },
  };
}
