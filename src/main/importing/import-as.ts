import { endSession } from '../../domains/access/public.server.ts';
import {
  bodyOf,
  CaseImportAnswer,
  cellMessages,
  ImportChecked,
  type ImportField,
  type ImportSettings,
  rowsBy,
  takeList,
  tryList,
} from '../../domains/exchange/public.ts';
import type { ActEnvelope } from '../../kernel/act.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import type { Sheet } from '../../kernel/sheets/sheet.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { openKeyFile } from '../../platform/crypto/key-file.ts';
import { inOwnTransaction } from '../../platform/database/as-owner.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { runCommand, runQuery } from '../../platform/http/run.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { filesHere } from '../knowledge/knowledge-files.ts';
import { withOwnerPlace } from '../moving/owner-place.ts';
import { openInstallation } from '../operating/installation.ts';
import { answering } from '../running/answering.ts';
import type { Settings } from '../settings.ts';
import { importTexts } from './messages.ts';
import { beginOperatorSession, type OperatorSession } from './operator-session.ts';
import type { ImportOrder, ImportTerminal } from './order.ts';

/** The list as its map reads it. */
type List = {
  readonly sheet: Sheet;
  readonly columns: Readonly<Partial<Record<ImportField, number>>>;
  readonly headings: string;
  /** SHA-256 of the file. */
  readonly file: string;
  readonly settings: ImportSettings;
};

/** What became of a list, as a script reads it. */
export type ListOutcome = {
  /** SHA-256 of the file. */
  readonly file: string;
  readonly rows: number;
  readonly good: number;
  readonly errors: readonly { row: number; column: string; field: string; code: string; text: string }[];
  readonly import: {
    id: string;
    cases: number;
    persons: number;
    identities: number;
    claims: number;
    firms: number;
  } | null;
};

/** Tries a list, and takes it in, through the same routes and walls as a person who does it. Null where there is no such person. */
export async function importAs(
  settings: Settings,
  order: ImportOrder,
  list: List,
  terminal: ImportTerminal,
): Promise<ListOutcome | null> {
  const { account, capacity, dryRun } = order;
  const { now } = terminal;
  const brought = uuidV7(now(), randomBytes(16));
  const session = await withOwnerPlace(settings, now, async (place, keyFile) => {
    const keys = await openKeyFile(keyFile, { create: false });
    return inOwnTransaction(place, async ({ tx }) => {
      const begun = { account, capacity, now: now(), import: dryRun ? null : brought };
      const outcome = await beginOperatorSession(tx, keys, begun);
      return { keep: outcome !== null, outcome };
    });
  });
  if (session === null) return null;
  const lock = settings.databaseUrl === null ? await lockFolder(settings.data, { since: now() }) : null;
  try {
    const installation = await openInstallation({ ...settings, ownerUrl: null }, () => undefined, { isAlone: true });
    const { database, keys } = installation;
    try {
      const files = filesHere();
      const { routes, runtime } = await answering(installation, files, async () => undefined);
      // A list is sent as fast as it is taken in: the pace of an account is for what comes from outside.
      const { pace: _, ...unpaced } = runtime;
      return await carryOut({ runtime: unpaced, routes }, { ...session, brought }, order, list, terminal);
    } finally {
      const hash = sha256(session.token);
      await database.transaction('cape_login', (tx) => endSession(tx, keys, session.token, hash, now()));
      await database.close();
    }
  } finally {
    await lock?.release();
  }
}

async function carryOut(
  { runtime, routes }: Pick<Awaited<ReturnType<typeof answering>>, 'runtime' | 'routes'>,
  { token, sitting, brought: id }: OperatorSession & { readonly brought: string },
  { capacity, setAside, dryRun, json }: ImportOrder,
  { sheet, columns, headings, file, settings }: List,
  { complain, language }: ImportTerminal,
): Promise<ListOutcome> {
  const { t } = textsIn(language);
  const newId = (): string => uuidV7(runtime.clock(), randomBytes(16));
  const device = uuidV4(randomBytes(16));
  let sent = 0;
  const act = (): ActEnvelope => ({
    id: newId(),
    device,
    deviceSeq: sent++,
    capacity: capacity as ActEnvelope['capacity'],
    sitting,
    happenedFrom: runtime.clock().toISOString(),
    happenedTo: null,
    precision: 'minute',
  });
  const ask = async (name: string, params: object, input: object): Promise<unknown> => {
    const route = routes.find((one) => one.name === name);
    if (!route) throw new Error(`There is no route ${name}.`);
    const request = { token, params, input, language };
    return (await (route.kind === 'query' ? runQuery(runtime, route, request) : runCommand(runtime, route, request)))
      .answer;
  };
  let said = 0;
  const far = (all: number) => (done: number) => {
    // A line for each tenth: enough for a person who waits, and for a log that is kept.
    const tenth = Math.floor((done * 10) / all);
    if (!json && tenth > said && all > 1000) complain(t(importTexts.far, { done, all }));
    said = tenth;
  };

  const headingsRow = sheet.rows[0] ?? [];
  const body = bodyOf(sheet);
  const rows = rowsBy(columns, body.rows, body.first);
  const tried = await tryList(
    rows,
    async (part) => ImportChecked.parse(await ask('case-import.check', {}, { settings, rows: part })),
    {
      repeated: settings.repeated,
      texts: { tooMany: t(cellMessages.repeated), aliasTaken: t(cellMessages['alias-taken']) },
      far: far(rows.length),
    },
  );
  const outcome = {
    file,
    rows: rows.length,
    good: tried.good.length,
    errors: tried.errors.map(({ row, field, wrong, text }) => ({
      row,
      column: headingsRow[columns[field] ?? -1] ?? '',
      field,
      code: wrong,
      text,
    })),
  };
  if (dryRun || tried.good.length === 0 || (tried.errors.length > 0 && !setAside)) return { ...outcome, import: null };
  await ask(
    'case-import.begin',
    {},
    {
      act: act(),
      import: id,
      settings,
      headings,
      file,
      columns,
      rows: tried.good.length,
      setAside: rows.length - tried.good.length,
    },
  );
  let made = { cases: 0, persons: 0, identities: 0, claims: 0, firms: 0 };
  said = 0;
  await takeList(
    tried.good,
    async (part) => {
      const answer = await ask('case-import.take', { id }, { act: act(), rows: part });
      made = CaseImportAnswer.parse(answer).import.made;
      return true;
    },
    far(tried.good.length),
  );
  const { cases, persons, identities, claims, firms } = made;
  return { ...outcome, import: { id, cases, persons, identities, claims, firms } };
}
