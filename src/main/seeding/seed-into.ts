import { findPersona, startSession } from '../../domains/access/public.server.ts';
import type { CaseloadRow } from '../../domains/caseload/public.ts';
import type { RegisterSignal } from '../../domains/signals/acts/register.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Command } from '../../platform/http/endpoint.ts';
import { type Runtime, runCommand } from '../../platform/http/run.ts';
import { isActThere } from '../demo/act-there.ts';
import { isDemoLoaded, loadDemo } from '../demo/load.ts';
import { endpoints, runtimeOf } from '../domains.ts';
import { filesFor, filesHere } from '../knowledge/knowledge-files.ts';
import { openInstallation } from '../operating/installation.ts';
import { demoClock } from '../running/clock.ts';
import { readSettings, SettingProblem } from '../settings.ts';
import { version } from '../version.ts';
import { contributionsInto } from './seed-contributions.ts';
import { seedFacts } from './seed-facts.ts';

/** Which person of the demo registers the signals of an agency. Agencies without one have their signals only in the study. */
const registrars: Readonly<Record<string, string>> = {
  'work-environment': 'ines',
  tax: 'tage',
  police: 'paula',
  migration: 'maja',
  'gender-equality': 'nora',
  'regional-coordinator': 'karin',
};

export type Seeded = { readonly signals: number; readonly contributions: number };

/**
 * Takes an invented caseload into a demo database. Its signals are registered through the same command that people use, by the person of
 * the demo whose agency they belong to, sealed and logged like any other; what later stages have no command yet is stored as contributions
 * in the study realm of each agency. Doing it again adds nothing.
 */
export async function seedInto(
  url: string,
  rows: Iterable<CaseloadRow>,
  onStep: (seeded: Seeded) => void,
): Promise<Seeded> {
  const owner = { CAPE_OWNER_URL: url, DATABASE_URL: undefined, CAPE_DEMO: '1', CAPE_ORIGIN: undefined };
  const settings = readSettings({ ...process.env, ...owner });
  const { database, keys } = await openInstallation(settings, () => undefined);
  try {
    const known = filesFor(await filesHere(), { demo: true });
    const routes = endpoints({
      installation: {
        embedded: false,
        demo: true,
        version,
      },
      ...known,
    });
    const { knowledge } = known;
    const queue = async () => undefined;
    const runtime = runtimeOf({ database, keys, clock: () => demoClock, queue, routes, knowledge });
    if (!(await isDemoLoaded(database))) await loadDemo(runtime, routes, () => undefined);
    const command = routes.find(({ name }) => name === 'signal.register') as Command<
      unknown,
      RegisterSignal,
      unknown,
      unknown,
      unknown
    >;
    const registrar = registrarOf(runtime, command);
    const contributions = await contributionsInto(url, keys);
    let signals = 0;
    try {
      for (const row of rows) {
        if (row.stage === 'signal' && (await registrar(row))) signals += 1;
        else await contributions.add(row);
        if ((signals + contributions.count()) % 2000 === 0) onStep({ signals, contributions: contributions.count() });
      }
      await contributions.end();
    } finally {
      await contributions.close();
    }
    return { signals, contributions: contributions.count() };
  } finally {
    await database.close();
  }
}

/** Registers the signal of a row as the right person, and says whether there was one. Each person signs in once. */
function registrarOf(runtime: Runtime, command: Command<unknown, RegisterSignal, unknown, unknown, unknown>) {
  const sessions = new Map<
    string,
    { token: Uint8Array; sitting: string; capacity: RegisterSignal['act']['capacity'] }
  >();
  const device = uuidV4(sha256('cape seed', 'device'));
  let counter = 0;
  return async (row: CaseloadRow): Promise<boolean> => {
    const persona = registrars[row.agency];
    if (!persona || row.date === '') return false;
    const at = new Date(`${row.date}T08:00:00.000Z`);
    const id = (part: string) => uuidV7(at, sha256('cape seed', part, row.case, row.date));
    if (await isActThere(runtime.database, id('act'))) return true;
    const session = sessions.get(persona) ?? (await signIn(runtime, persona));
    sessions.set(persona, session);
    const input: RegisterSignal = {
      act: {
        id: id('act'),
        device,
        deviceSeq: counter++,
        capacity: session.capacity,
        sitting: session.sitting,
        happenedFrom: at.toISOString(),
        happenedTo: null,
        precision: 'day',
      },
      signal: id('signal'),
      facts: seedFacts(row),
      narrative: 'Påhittad signal ur det statistiska ärendebeståndet.',
    };
    await runCommand({ ...runtime, clock: () => at }, command, {
      token: session.token,
      params: {},
      input,
      language: 'sv',
    });
    return true;
  };
}

async function signIn(runtime: Runtime, persona: string) {
  const token = randomBytes(32);
  const sitting = uuidV4(randomBytes(16));
  const capacity = await runtime.database.transaction('cape_login', async (tx) => {
    const found = await findPersona(tx, persona);
    const session = found && {
      account: found.account,
      tokenHash: sha256(token),
      sitting,
      capacity: found.capacity,
      now: demoClock,
    };
    return session && (await startSession(tx, runtime.keys, session)) ? session.capacity : null;
  });
  if (capacity === null)
    throw new SettingProblem(
      'The demo of that database has nobody who could register its signals. Seed a database that this version made.',
    );
  return { token, sitting, capacity: capacity as RegisterSignal['act']['capacity'] };
}
