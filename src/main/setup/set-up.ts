import { join } from 'node:path';
import { findInstance } from '../../domains/access/public.server.ts';
import { inOwnTransaction, type OwnerPlace } from '../../platform/database/as-owner.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { CannotBeRead, refuseOtherMigrations } from '../../platform/database/open-to-read.ts';
import { keepAgencyKeysIn } from '../keys/agency-keys.ts';
import { filesFor, filesHere } from '../knowledge/knowledge-files.ts';
import { keysOfDatabase } from '../operating/installation.ts';
import { root } from '../root.ts';
import { SettingProblem } from '../settings.ts';
import { carryOut } from './carry-out.ts';
import { findMistakes } from './find-mistakes.ts';
import { readInstalled } from './installed-state.ts';
import { findInvitee, invite, listUninvited, type SetupInvitation } from './invitations.ts';
import { logSetup } from './log-setup.ts';
import { planSetup } from './plan-setup.ts';
import { readSecrets } from './read-secrets.ts';
import type { ReadSetupFile } from './read-setup-file.ts';
import type { SetupMistake } from './setup-mistake.ts';
import type { SetupChange, SetupNote } from './setup-plan.ts';

export type SetupOrder = {
  /** What the file says. Null where only an invitation is renewed. */
  readonly read: Extract<ReadSetupFile, { file: unknown }> | null;
  /** The file itself: what it names is beside it. */
  readonly path: string;
  readonly dryRun: boolean;
  readonly renewInvitation: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type SetupOutcome =
  | { readonly mistakes: readonly SetupMistake[] }
  | {
      readonly mistakes: readonly [];
      readonly changes: readonly SetupChange[];
      readonly notes: readonly SetupNote[];
      readonly invitations: readonly SetupInvitation[];
      /** Of a dry run: how many invitations there would be. */
      readonly toInvite: number;
      readonly newKeys: boolean;
    };

/**
 * Makes the database as the file says, in one transaction of its owner: all of it or nothing. A dry run does the same and undoes it, and
 * makes no key. The keys of new agencies reach the key file before the transaction ends: what an interruption leaves there has sealed
 * nothing, and the next run takes it.
 */
export async function setUp(
  place: OwnerPlace,
  keyFile: string,
  order: SetupOrder,
  now: () => Date,
  say: (line: string) => void,
): Promise<SetupOutcome> {
  const migrations = await readMigrations(join(root, 'db/migrations'));
  return inOwnTransaction<SetupOutcome>(place, async ({ client, tx }) => {
    await refuseOtherMigrations(tx, migrations);
    const instance = await findInstance(tx);
    if (!instance) throw new CannotBeRead('This database has not been set up to its end. Run npx cape migrate.');
    if (instance.demo) throw isDemo();
    const keys = await keysOfDatabase(client, keyFile);

    const installed = await readInstalled(tx, keys);
    let changes: readonly SetupChange[] = [];
    let notes: readonly SetupNote[] = [];
    if (order.read) {
      const { file, place: placed } = order.read;
      const { secrets, mistakes: ofSecrets } = await readSecrets(file, order.path, order.env);
      const around = { countiesOf: await countyCodes(), today: now().toISOString().slice(0, 10) };
      const mistakes = [...findMistakes(file, installed, around), ...ofSecrets].map(placed);
      if (mistakes.length > 0) {
        const byLine = [...mistakes].sort((a, b) => a.line - b.line);
        return { keep: false, outcome: { mistakes: byLine } };
      }
      const plan = planSetup(file, installed, secrets);
      for (const { operation } of plan.steps) if (operation) await carryOut(tx, keys, operation);
      changes = plan.steps.map(({ change }) => change);
      notes = plan.notes;
    }

    const wanted = order.renewInvitation === null ? null : await findInvitee(tx, order.renewInvitation);
    const uninvited = order.read ? await listUninvited(tx) : [];
    const invitees = [...uninvited.filter(({ id }) => id !== wanted?.id), ...(wanted ? [wanted] : [])];
    const newKeys = changes.some(({ what, done }) => what === 'agency' && done === 'added');
    const outcome = { mistakes: [], changes, notes, newKeys, toInvite: invitees.length } as const;
    if (order.dryRun) return { keep: false, outcome: { ...outcome, invitations: [] } };
    const invitations: SetupInvitation[] = [];
    for (const invitee of invitees) invitations.push(await invite(tx, invitee));
    await keepAgencyKeysIn(client, keys, keyFile, say);
    await logSetup(tx, keys, { changes, invitations }, now());
    return { keep: true, outcome: { ...outcome, invitations } };
  });
}

/** The codes of the counties of each country, as the files of knowledge have them. */
async function countyCodes(): Promise<(country: string) => readonly string[]> {
  const files = filesHere();
  const { municipalities } = filesFor(await files, { demo: false }).knowledge;
  return (country) =>
    municipalities.entries
      .map(({ id }) => id)
      .filter((id) => id.startsWith(`${country}-`))
      .sort();
}

const isDemo = (): SettingProblem =>
  new SettingProblem(
    'This database is a demo and stays one: everyone in it is invented, and no real agency can be added. Make a database for production with CAPE_DEMO=0 npx cape migrate, in another folder (CAPE_DATA) or another database (CAPE_OWNER_URL).',
  );
