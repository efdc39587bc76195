import { seedCommand } from '../domains/caseload/public.server.ts';
import { explain } from './operating/explain.ts';

/** `npm run seed`: the invented statistical caseload, into a file (`--out`) or, by the ordinary acts, into a demo database (`--into`). */
const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

seedCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  language: environment.startsWith('sv') ? 'sv' : 'en',
  // Loaded only when asked for: a file needs no database.
  intoDatabase: async (url, rows) => {
    const { seedInto } = await import('./seeding/seed-into.ts');
    const { signals, contributions } = await seedInto(url, rows, () => undefined);
    return signals + contributions;
  },
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${explain(error, 'The caseload could not be taken in.')}\n`);
    process.exitCode = 2;
  },
);
