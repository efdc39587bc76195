import { seedCommand } from '../domains/study/public.server.ts';
import { languageOf } from '../kernel/language.ts';

/** `npm run seed`: the invented statistical caseload, into a file (`--out`) or a database (`--into`). */
const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en';
process.exitCode = await seedCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  language: environment.startsWith('sv') ? 'sv' : languageOf('en'),
});
