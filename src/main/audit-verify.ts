import { verifyLogs } from '../domains/audit/public.server.ts';
import { auditMessages } from '../domains/audit/public.ts';
import type { Language } from '../kernel/language.ts';
import type { Message, MessageValues } from '../kernel/message.ts';
import type { Database } from '../platform/database/database.ts';
import { textsIn } from '../platform/pages/catalogue.ts';

/** What the verifier found, in a form that travels: every sentence with its values, and the exit code. */
export type VerifyReport = {
  readonly exit: 0 | 1 | 2;
  readonly lines: readonly { readonly text: Message; readonly values: MessageValues }[];
};

const shownAtMost = 100;

/** Runs the verifier: 0 consistent, 1 tampered, 2 incomplete or cannot be read. */
export async function verifyReport(database: Database, publicKey: string): Promise<VerifyReport> {
  const found = await verifyLogs(database, publicKey);
  const { findings, unreadable, entries, logs, sealed, acts } = found;
  if (findings.length === 0) {
    return {
      exit: 0,
      lines: [
        { text: auditMessages.consistent, values: { entries, logs, sealed, acts } },
        { text: auditMessages.notWitnessed, values: {} },
      ],
    };
  }
  return {
    exit: unreadable && findings.every(({ text }) => text.id === auditMessages.unreadable.id) ? 2 : 1,
    lines: [...findings.slice(0, shownAtMost), { text: auditMessages.tampered, values: { count: findings.length } }],
  };
}

/** The report in words, a sentence a line. Nobody outside has signed a checkpoint yet, so a demanded witness is missing. */
export function sayReport(
  report: VerifyReport,
  language: Language,
  requireWitness: boolean,
): { readonly exit: 0 | 1 | 2; readonly text: string } {
  const { t } = textsIn(language);
  const unwitnessed = requireWitness && report.exit === 0;
  const lines = [...report.lines, ...(unwitnessed ? [{ text: auditMessages.witnessDemanded, values: {} }] : [])];
  return {
    exit: unwitnessed ? 2 : report.exit,
    text: lines.map(({ text, values }) => `${t(text, values)}\n`).join(''),
  };
}
