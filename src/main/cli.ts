import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { exchangeCommand } from '../domains/exchange/public.server.ts';
import { elementsCommand, knowledgeCommand } from '../domains/knowledge/public.server.ts';
import { mseCommand, studyCommand, survivalCommand } from '../domains/study/public.server.ts';
import { printable } from '../kernel/printable.ts';
import { textsIn } from '../platform/pages/catalogue.ts';
import { receiptReport, sayReport, type VerifyReport, verifyReport } from './audit-verify.ts';
import { cliMessages } from './cli-messages.ts';
import { demoReset } from './demo-reset.ts';
import { explain } from './explain.ts';
import { askServer } from './local-socket.ts';
import { migrateCommand } from './migrate-command.ts';
import { openToVerify } from './open-to-verify.ts';
import { root } from './root.ts';
import { readSettings, type Settings } from './settings.ts';
import { version } from './version.ts';

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

/** The beginning of a file, far more than any receipt: whatever somebody names is not read to its end. */
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
    return studyCommand([...rest], {
      stdout: process.stdout,
      stderr: process.stderr,
      knowledge: join(root, 'knowledge'),
      language: language,
      version,
    });
  }
  if (command === 'mse') return mseCommand(rest, { stdout: process.stdout, stderr: process.stderr, language });
  if (command === 'survival')
    return survivalCommand(rest, { stdout: process.stdout, stderr: process.stderr, language });
  if (command === 'exchange')
    return exchangeCommand(rest, { stdout: process.stdout, stderr: process.stderr, language });
  if (command === 'demo' && rest[0] === 'reset' && rest.slice(1).every((word) => word === '--yes'))
    return demoReset(rest.slice(1), readSettings(process.env), { print, language });
  if (command === 'migrate' && rest.length === 0) return migrateCommand(readSettings(process.env), { print, language });
  if (command === 'audit' && rest[0] === 'verify') return auditVerify(rest.slice(1));
  if (command === 'knowledge' && rest[0] === 'check' && rest.slice(1).every((word) => word === '--json'))
    return knowledgeCommand({ print, knowledge: join(root, 'knowledge'), language, json: rest.includes('--json') });
  if (command === 'elements')
    return elementsCommand(rest, { print, complain, knowledge: join(root, 'knowledge'), language });
  if (command === '--version') {
    print(`${version}\n`);
    return 0;
  }
  const usage = t(cliMessages.usage);
  const [wrong] =
    command === 'audit' || command === 'knowledge' || command === 'demo' || command === 'migrate' || isHelp(command)
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

// Whoever reads may stop reading, as `head` does; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(explain(error, t(cliMessages.failed)));
    process.exitCode = 2;
  },
);
