import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../kernel/text/printable.ts';
import { textsIn } from '../platform/pages/catalogue.ts';
import { cliMessages } from './cli-messages.ts';
import type { VerifyReport } from './operating/audit-verify.ts';
import { root } from './root.ts';
import type { Settings } from './settings.ts';
import { version } from './version.ts';

/* Each command is fetched when it is called: who counts a table does not wait for the database, the pages and the laws. */

/** Swedish in a Swedish environment, English everywhere else: a script's environment often says nothing. */
const language = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').startsWith('sv')
  ? 'sv'
  : 'en';
const { t } = textsIn(language);
const print = (text: string) => process.stdout.write(text);
const complain = (text: string) => process.stderr.write(`${text}\n`);

const longestReceipt = 65_536;

/** `cape audit verify`: asks the running server when it holds the folder, else reads the database itself. */
async function auditVerify(words: readonly string[]): Promise<number> {
  if (words[0] === '--export' && words[1] !== undefined && words.length === 2) {
    const { verifyExportCommand } = await import('./moving/verify-export.ts');
    return verifyExportCommand(words[1], { print, complain, language });
  }
  let demandWitness = false;
  let path: string | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--require-witness') demandWitness = true;
    else if (word === '--receipt' && words[at + 1] !== undefined) path = words[++at] ?? null;
    else {
      complain(t(cliMessages.unknownFlag, { flag: printable(word) }));
      return 2;
    }
  }
  const [{ readSettings }, { askServer }, { sayReport }] = await Promise.all([
    import('./settings.ts'),
    import('./operating/local-socket.ts'),
    import('./operating/audit-verify.ts'),
  ]);
  const settings = readSettings(process.env);
  const receipt = path === null ? null : await readStart(path).catch(() => null);
  if (path !== null && receipt === null) {
    complain(t(cliMessages.noFile, { path: printable(path) }));
    return 2;
  }
  const report =
    (settings.databaseUrl === null ? await askServer(settings.data, receipt) : null) ??
    (await verifyHere(settings, receipt));
  const { exit, text } = sayReport(report, language, demandWitness);
  print(text);
  return exit;
}

/** The beginning of a file, far more than any receipt: whatever file is named is not read to its end. */
async function readStart(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestReceipt), 0, longestReceipt, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function verifyHere(settings: Settings, receipt: string | null): Promise<VerifyReport> {
  const [{ openToVerify }, { receiptReport, verifyReport }] = await Promise.all([
    import('./operating/open-to-verify.ts'),
    import('./operating/audit-verify.ts'),
  ]);
  const { database, keys } = await openToVerify(settings);
  try {
    const verified = { database, keys, checkpoints: settings.checkpoints };
    return await (receipt === null ? verifyReport(verified) : receiptReport(verified, receipt));
  } finally {
    await database.close();
  }
}

const isHelp = (word: string | undefined): boolean => word === 'help' || word === '--help' || word === '-h';

async function run([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'study') {
    const { studyCommand } = await import('../domains/publication/command/study.server.ts');
    return studyCommand([...rest], {
      stdout: process.stdout,
      stderr: process.stderr,
      knowledge: join(root, 'knowledge'),
      language: language,
      version,
    });
  }
  const place = { stdout: process.stdout, stderr: process.stderr, language } as const;
  if (command === 'mse') {
    const { mseCommand } = await import('../domains/prevalence/command/mse.server.ts');
    return mseCommand(rest, place);
  }
  if (command === 'survival') {
    const { survivalCommand } = await import('../domains/publication/command/survival.server.ts');
    return survivalCommand(rest, place);
  }
  if (command === 'effect') {
    const { effectCommand } = await import('../domains/effect/command/effect.server.ts');
    return effectCommand(rest, place);
  }
  if (command === 'survey') {
    const { surveyCommand } = await import('../domains/surveys/command/survey.server.ts');
    return surveyCommand(rest, { print, complain, language, knowledge: join(root, 'knowledge') });
  }
  if (command === 'exchange') {
    const { exchangeCommand } = await import('../domains/exchange/public.server.ts');
    return exchangeCommand(rest, place);
  }
  if (command === 'demo' && rest[0] === 'reset' && rest.slice(1).every((word) => word === '--yes')) {
    const [{ demoReset }, { readSettings }] = await Promise.all([
      import('./seeding/demo-reset.ts'),
      import('./settings.ts'),
    ]);
    return demoReset(rest.slice(1), readSettings(process.env), { print, language });
  }
  if (command === 'migrate' && rest.length === 0) {
    const [{ migrateCommand }, { readSettings }] = await Promise.all([
      import('./operating/migrate-command.ts'),
      import('./settings.ts'),
    ]);
    return migrateCommand(readSettings(process.env), { print, language });
  }
  if (command === 'setup') {
    const [{ setupCommand }, { readSettings }] = await Promise.all([
      import('./setup/setup-command.ts'),
      import('./settings.ts'),
    ]);
    const now = () => new Date();
    return setupCommand(rest, () => readSettings(process.env), { print, complain, language, env: process.env, now });
  }
  if (command === 'export-agency' || command === 'import') {
    const { readSettings } = await import('./settings.ts');
    const terminal = { print, complain, language, now: () => new Date() } as const;
    const settings = () => readSettings(process.env);
    if (command === 'import') {
      const { importCommand } = await import('./moving/import-command.ts');
      return importCommand(rest, settings, terminal);
    }
    const { exportCommand } = await import('./moving/export-command.ts');
    return exportCommand(rest, settings, terminal);
  }
  if (command === 'import-cases') {
    const [{ importCasesCommand }, { readSettings }] = await Promise.all([
      import('./importing/import-cases-command.ts'),
      import('./settings.ts'),
    ]);
    const terminal = { print, complain, language, now: () => new Date() } as const;
    return importCasesCommand(rest, () => readSettings(process.env), terminal);
  }
  if (command === 'keys') {
    const [{ keysCommand }, { readSettings }] = await Promise.all([
      import('./keys/keys-command.ts'),
      import('./settings.ts'),
    ]);
    return keysCommand(rest, { print, complain, language, keyFile: readSettings(process.env).keyFile });
  }
  if (command === 'doctor') {
    const [{ doctorCommand }, { readSettings }] = await Promise.all([
      import('./doctor/doctor-command.ts'),
      import('./settings.ts'),
    ]);
    return doctorCommand(rest, readSettings(process.env), { print, complain, language });
  }
  if (command === 'audit' && rest[0] === 'verify') return auditVerify(rest.slice(1));
  if (command === 'knowledge' && rest[0] === 'check' && rest.slice(1).every((word) => word === '--json')) {
    const { knowledgeCommand } = await import('../domains/knowledge/public.server.ts');
    return knowledgeCommand({
      print,
      knowledge: join(root, 'knowledge'),
      language,
      today: new Date().toISOString().slice(0, 10),
      json: rest.includes('--json'),
    });
  }
  if (command === 'elements') {
    const { elementsCommand } = await import('../domains/knowledge/public.server.ts');
    const today = new Date().toISOString().slice(0, 10);
    return elementsCommand(rest, { print, complain, knowledge: join(root, 'knowledge'), language, today });
  }
  if (command === 'clocks') {
    const { clocksCommand } = await import('../domains/knowledge/clocks-command.server.ts');
    return clocksCommand(rest, { print, complain, knowledge: join(root, 'knowledge'), language });
  }
  if (command === 'wage') {
    const { wageCommand } = await import('../domains/redress/command/wage.server.ts');
    return wageCommand(rest, { print, complain, knowledge: join(root, 'knowledge'), language });
  }
  if (command === 'hsds') {
    const { hsdsCommand } = await import('../domains/assistance/directory/command.server.ts');
    return hsdsCommand(rest, { print, complain, language });
  }
  if (command === 'ftm' || command === 'bods') {
    const { linksCommand } = await import('../domains/prosecution/links/command/links.server.ts');
    const today = new Date().toISOString().slice(0, 10);
    return linksCommand(command, rest, { print, complain, knowledge: join(root, 'knowledge'), language, today });
  }
  if (command === 'course') {
    const { courseCommand } = await import('../domains/competence/public.server.ts');
    return courseCommand(rest, { print, complain, language, knowledge: join(root, 'knowledge') });
  }
  if (command === 'verify') {
    const { packageCommand } = await import('../domains/prosecution/package/command.server.ts');
    const ofPackage = await packageCommand(rest, { print, complain, language });
    if (ofPackage !== null) return ofPackage;
    const [{ verifyCommand }, { publishedHere }, { readSettings }] = await Promise.all([
      import('../domains/competence/public.server.ts'),
      import('./operating/verify-certificate.ts'),
      import('./settings.ts'),
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const published = () => publishedHere(readSettings(process.env), today);
    return verifyCommand(rest, { print, complain, language, today, published });
  }
  if (command === 'verifier' && rest.length === 0) {
    const page = await readFile(join(root, 'dist/verifier.html'), 'utf8').catch(() => null);
    if (page === null) complain(t(cliMessages.noVerifier));
    else print(page);
    return page === null ? 2 : 0;
  }
  if (command === 'exercise') {
    const { exerciseCommand } = await import('../domains/exercises/public.server.ts');
    return exerciseCommand(rest, { print, complain, language, knowledge: join(root, 'knowledge') });
  }
  if (command === '--version') {
    print(`${version}\n`);
    return 0;
  }
  const usage = t(cliMessages.usage);
  const [wrong] =
    command === 'audit' ||
    command === 'knowledge' ||
    command === 'demo' ||
    command === 'migrate' ||
    command === 'verifier' ||
    isHelp(command)
      ? rest
      : [command];
  if (isHelp(command) && wrong === undefined) {
    print(`${usage}\n`);
    return 0;
  }
  complain(wrong === undefined ? usage : `${t(cliMessages.unknownWord, { word: printable(wrong) })}\n\n${usage}`);
  return 2;
}

// What is interrupted leaves by the same door, so that a copy that was made to be read is removed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

// The reader of the output may stop, as `head` does; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  async (error: unknown) => {
    const { explain } = await import('./operating/explain.ts');
    complain(explain(error, t(cliMessages.failed)));
    process.exitCode = 2;
  },
);
