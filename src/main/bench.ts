import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cluster, startCluster } from '../platform/testing/postgres-cluster.ts';
import { postgresOwner, temporaryFolderFor } from '../platform/testing/postgres-owner.ts';
import { agencyStudy } from './bench/agency-study.ts';
import { beside } from './bench/beside.ts';
import { bytes } from './bench/bytes.ts';
import { caseload } from './bench/caseload.ts';
import { commandLine } from './bench/command-line.ts';
import { directory } from './bench/directory.ts';
import { funderReport } from './bench/documents/funder-report.ts';
import { sealedPackage } from './bench/documents/sealed-package.ts';
import { effect } from './bench/effect.ts';
import { elements } from './bench/elements.ts';
import { field } from './bench/field/field.ts';
import { files } from './bench/files.ts';
import { firstPage } from './bench/first-page.ts';
import { http } from './bench/http.ts';
import { deactivated } from './bench/leaving/deactivated.ts';
import { leaver } from './bench/leaving/leaver.ts';
import { log } from './bench/log.ts';
import { machineNow } from './bench/machine.ts';
import { memory } from './bench/memory.ts';
import { NotHere } from './bench/not-here.ts';
import type { BenchRow, Section } from './bench/row.ts';
import { screening } from './bench/screening.ts';
import { search } from './bench/search.ts';
import { signIn } from './bench/sign-in.ts';
import { start } from './bench/start.ts';
import { statistics } from './bench/statistics.ts';
import { study } from './bench/study.ts';
import { tableOf } from './bench/table.ts';
import { trips } from './bench/trips.ts';
import { exercise } from './bench/very-many/exercise.ts';
import { learners } from './bench/very-many/learners.ts';
import { millionSearch } from './bench/very-many/million.ts';
import { myWork } from './bench/very-many/my-work.ts';
import { surveyAnswers } from './bench/very-many/survey-answers.ts';
import { walls } from './bench/walls.ts';
import { root } from './root.ts';

/**
 * `npm run bench [-- --json] [--only NAME]`: how fast the parts are on this machine, on the embedded database and on a
 * PostgreSQL of its own. It judges nothing: what must hold is a test, and no test is a matter of time.
 */

const sections: readonly Section[] = [
  start,
  http,
  learners,
  beside,
  commandLine,
  firstPage,
  caseload,
  myWork,
  trips,
  walls,
  log,
  leaver,
  deactivated,
  signIn,
  search,
  millionSearch,
  study,
  agencyStudy,
  directory,
  statistics,
  effect,
  funderReport,
  elements,
  screening,
  exercise,
  surveyAnswers,
  field,
  bytes,
  memory,
  files,
  sealedPackage,
];

const usage = `npm run bench -- [NAME]... [--json] [--long] [--only NAME]...

  NAME     one section, all of them without it: ${sections.map(({ name }) => name).join(', ')}
  --json   JSON alone on stdout: { machine, rows }
  --long   also what takes minutes
  --only   the same as NAME
`;

type BenchOptions = { readonly json: boolean; readonly long: boolean; readonly chosen: readonly Section[] };

/** What was asked for, or null when it cannot be understood. */
function readArguments(): BenchOptions | null {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        long: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
      },
      allowPositionals: true,
    });
    const named = [...positionals, ...(values.only ?? [])];
    const names = named.length > 0 ? named : sections.map(({ name }) => name);
    const chosen = sections.filter(({ name }) => names.includes(name));
    return chosen.length === new Set(names).size ? { json: values.json, long: values.long, chosen } : null;
  } catch {
    return null; // an option that does not exist; the usage says which do
  }
}

async function run({ json, long, chosen }: BenchOptions): Promise<void> {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const machine = machineNow();
  if (!machine.postgres) tell('PostgreSQL: none found here, so the figures are for the embedded database alone.');
  const folder = await mkdtemp(join(temporaryFolderFor(postgresOwner()), 'cape-bench-'));
  let cluster: Promise<Cluster | undefined> | undefined;
  const rows: BenchRow[] = [];
  try {
    for (const section of chosen) {
      tell(`${section.name} …`);
      const measured = await section
        .run({
          folder,
          long,
          cluster: async () => {
            cluster ??= startCluster();
            return (await cluster) ?? null;
          },
          say: (line) => tell(`  ${line}`),
        })
        .catch((error: unknown) => {
          if (!(error instanceof NotHere)) throw error;
          tell(`  not measured: ${error.message}`);
          process.exitCode = 2;
          return [];
        });
      rows.push(...measured);
      if (!json && measured.length > 0) process.stdout.write(`${tableOf(section.name, measured)}\n\n`);
    }
  } finally {
    await (await cluster)?.stop();
    await rm(folder, { recursive: true, force: true });
  }
  if (json) {
    process.stdout.write(`${JSON.stringify({ machine, rows }, null, 2)}\n`);
    return;
  }
  const facts = Object.entries(machine).map(([name, value]) => `${name} ${value ?? 'none'}`);
  process.stdout.write(`${facts.join(' · ')}\n`);
}

const asked = readArguments();
if (asked) {
  process.chdir(root); // migrations and knowledge are there
  await run(asked);
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
