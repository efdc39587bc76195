import { open, readFile } from 'node:fs/promises';
import type { Language } from '../../../kernel/language.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { exitOf, type Judged } from './judge.ts';
import { Published } from './published.ts';
import { judgeText } from './signing.server.ts';
import { verifyMessages as texts } from './verify-messages.ts';

export type VerifyIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  readonly today: string;
  /** What this installation publishes; null where there is none on this computer. `isWhole`: what was withdrawn could be read too. */
  readonly published: () => Promise<(Published & { readonly isWhole: boolean }) | null>;
};

/** A PDF of one sheet is some 60 kB; what is larger by far is no certificate. */
const mostBytes = 4_000_000;

/**
 * `cape verify CERTIFICATE [--keys FILE] [--json]`: whether a certificate holds, a PDF or the text of its QR code. 0 it holds, 1 it does not
 * (and why), 2 there is none to read. `--keys`: the list that an installation publishes, for a computer without one.
 */
export async function verifyCommand(words: readonly string[], io: VerifyIo): Promise<0 | 1 | 2> {
  const { t } = textsIn(io.language);
  const asked = askedOf(words);
  if (asked === null) {
    io.complain(t(texts.usage));
    return 2;
  }
  const text = asked.what.startsWith('CAPE1:') ? asked.what : await readStart(asked.what).catch(() => null);
  if (text === null) {
    io.complain(t(texts.noFile, { path: printable(asked.what) }));
    return 2;
  }
  const published = asked.keys === null ? await io.published() : await publishedIn(asked.keys);
  if (published === null) {
    io.complain(t(asked.keys === null ? texts.noKeys : texts.keysUnreadable));
    return 2;
  }
  const judged = judgeText(text, { ...published, today: io.today });
  io.print(
    asked.json ? `${JSON.stringify(inJson(judged, published.isWhole))}\n` : inWords(judged, published.isWhole, io),
  );
  return exitOf(judged.verdict);
}

function askedOf(words: readonly string[]): { what: string; keys: string | null; json: boolean } | null {
  const rest = words.filter((word) => word !== '--json');
  const at = rest.indexOf('--keys');
  const keys = at < 0 ? null : (rest[at + 1] ?? null);
  if (at >= 0 && keys === null) return null;
  const [what, ...more] = at < 0 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
  if (what === undefined || what.startsWith('--') || more.length > 0) return null;
  return { what, keys, json: words.includes('--json') };
}

/** What is in a file, each byte a character: the text of a certificate is of plain letters. */
async function readStart(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes), 0, mostBytes, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function publishedIn(path: string): Promise<(Published & { isWhole: boolean }) | null> {
  try {
    return { ...Published.parse(JSON.parse(await readFile(path, 'utf8'))), isWhole: true };
  } catch {
    return null; // it is not there, or is no such list
  }
}

const inJson = ({ verdict, said }: Judged, withdrawalsChecked: boolean): object => ({
  verdict,
  exit: exitOf(verdict),
  withdrawalsChecked,
  certificate: said,
});

function inWords({ verdict, said }: Judged, isWhole: boolean, { language }: VerifyIo): string {
  const { t } = textsIn(language);
  const lines = [
    t(texts.verdicts[verdict]),
    ...(said
      ? [
          `${t(texts.name)}: ${printable(said.name)}`,
          `${t(texts.course)}: ${printable(said.title)} (${said.course}, ${said.version})`,
          `${t(texts.issued)}: ${said.issuedOn}`,
          `${t(texts.until)}: ${said.validUntil}`,
          `${t(texts.issuer)}: ${printable(said.issuer)}`,
          t(texts.compare),
        ]
      : []),
    ...(isWhole ? [] : [t(texts.withdrawalsNotRead)]),
  ];
  return `${lines.join('\n')}\n`;
}
