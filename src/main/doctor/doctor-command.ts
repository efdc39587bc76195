import type { Language } from '../../kernel/language.ts';
import { printable } from '../../kernel/text/printable.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { cliMessages } from '../cli-messages.ts';
import { explain } from '../operating/explain.ts';
import { askDoctor } from '../operating/local-socket.ts';
import { openToVerify } from '../operating/open-to-verify.ts';
import type { Settings } from '../settings.ts';
import { type CheckStatus, type DoctorCheck, notOk, ok } from './check.ts';
import { lookInside } from './look-inside.ts';
import { doctorTexts as text } from './messages.ts';
import { originCheck } from './origin-check.ts';
import { placeChecks } from './place-checks.ts';
import { trialMail } from './trial-mail.ts';

type Terminal = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
};

/**
 * `cape doctor`: looks at everything that an installation needs and changes nothing. 0 where nothing is bad, else 1. With `--mail-to ADDRESS` it
 * sends one mail instead, to see whether it arrives.
 */
export async function doctorCommand(
  words: readonly string[],
  settings: Settings,
  { print, complain, language }: Terminal,
): Promise<number> {
  const { t } = textsIn(language);
  const mailTo = words.indexOf('--mail-to');
  const to = mailTo < 0 ? null : (words[mailTo + 1] ?? '');
  const unknown = words.find((word, at) => word !== '--json' && (mailTo < 0 || (at !== mailTo && at !== mailTo + 1)));
  if (unknown !== undefined) {
    complain(t(cliMessages.unknownFlag, { flag: printable(unknown) }));
    return 2;
  }
  const checks = to === null ? await checksOf(settings) : [await trialMail(settings.mail, to, language)];
  const bad = checks.filter(({ status }) => status === 'bad').length;
  print(words.includes('--json') ? asJson(checks, language) : inWords(checks, language));
  return bad > 0 ? 1 : 0;
}

const checksOf = async (settings: Settings): Promise<readonly DoctorCheck[]> => [
  ...(await inDatabase(settings)),
  ...(await placeChecks(settings, process.versions.node)),
  ...(settings.origin === null ? [] : [await originCheck(settings.origin)]),
];

/** By the server that holds the embedded folder, else here: as the server's own roles, on a copy where it is embedded. */
async function inDatabase(settings: Settings): Promise<readonly DoctorCheck[]> {
  try {
    const told = settings.databaseUrl === null ? await askDoctor(settings.data) : null;
    if (told) return [ok('database', text.databaseHeld), ...told];
    const { database, keys } = await openToVerify(settings);
    try {
      const { checkpoints } = settings;
      return [ok('database', text.databaseGood), ...(await lookInside({ database, keys, checkpoints }))];
    } finally {
      await database.close();
    }
  } catch (error) {
    return [notOk('database', 'bad', text.databaseWrong, { why: explain(error, 'The database cannot be asked.') })];
  }
}

const mark: Readonly<Record<CheckStatus, string>> = { ok: 'ok  ', note: '·   ', warn: '!   ', bad: 'BAD ' };

function inWords(checks: readonly DoctorCheck[], language: Language): string {
  const { t } = textsIn(language);
  const lines = checks.flatMap(({ status, text: said, values, mend }) => [
    `${mark[status]}${t(said, values)}`,
    ...(mend ? [`    ${t(mend, values)}`] : []),
  ]);
  const count = (of: CheckStatus) => checks.filter(({ status }) => status === of).length;
  return `${[...lines, '', t(text.sum, { bad: count('bad'), warn: count('warn') })].join('\n')}\n`;
}

function asJson(checks: readonly DoctorCheck[], language: Language): string {
  const { t } = textsIn(language);
  const told = checks.map(({ id, status, text: said, values, mend }) => ({
    id,
    status,
    text: t(said, values),
    mend: mend ? t(mend, values) : null,
  }));
  return `${JSON.stringify({ version: 1, ok: checks.every(({ status }) => status !== 'bad'), checks: told }, null, 2)}\n`;
}
