import type { Language } from '../../../kernel/language.ts';
import type { PaperFile, PaperFormat } from '../../../kernel/text/paper-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { docxOf } from '../../../platform/documents/docx.ts';
import type { Block, PaperDocument } from '../../../platform/documents/paper-document.ts';
import { pdfApart } from '../../../platform/documents/thread/pdf-apart.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listPublishedPoints } from '../contact-points/store.server.ts';
import { holdsOn } from '../published-points.ts';
import { filled, type PaperKind, type PlaceholderValues } from './kinds.ts';
import { lineMarks, linesOf } from './lines.ts';
import { paperMessages as texts } from './messages.ts';
import { standardOf } from './standard.server.ts';
import { findCurrentPaper } from './store.server.ts';
import type { TemplateSaid } from './template.ts';

/** What a matter says in a letter of its kind. All else is the same for every letter of the agency. */
export type Letter = {
  readonly kind: PaperKind;
  readonly title: string;
  readonly reference: string;
  /** To whom it goes, line by line; none for a decision that stays in the file. */
  readonly to: readonly string[];
  /** For whom it is, at the foot of every page. Null: a letter to the person whom it is about. */
  readonly forWhom: string | null;
  /** The provision by which it is sent. */
  readonly ground?: string | null;
  readonly blocks: readonly Block[];
  /** It came from another agency: without the own words around it, which would say that it is sent from here. */
  readonly isCopy?: boolean;
};

const mostPoints = 3;

/** The numbers at which those who get the letter may ask, as the agency publishes them today. */
async function contactsOf(tx: Tx, call: AnyCall, language: Language, isToPerson: boolean): Promise<string[]> {
  const today = todayIn(call);
  const audience = isToPerson ? 'worker' : 'professional';
  return (await listPublishedPoints(tx))
    .filter((one) => one.agency === call.who.agency && one.audience === audience && holdsOn(one, today))
    .slice(0, mostPoints)
    .map((one) =>
      language === 'sv'
        ? [`${one.nameSv}: ${one.number}`, one.hoursSv].filter(Boolean).join(', ')
        : [`${one.nameEn}: ${one.number}`, one.hoursEn].filter(Boolean).join(', '),
    );
}

const lines = (text: string | null, values: PlaceholderValues): string[] =>
  text === null ? [] : linesOf(filled(text, values));

/**
 * The whole letter, in the language of the call: letterhead, the agency’s own words, what the matter says, and for whom it is on every page.
 * `said`: a template that is tried and not kept. `tag`: a language that the staff do not work in, whose texts the call brings.
 */
export async function letterDocument(
  tx: Tx,
  call: AnyCall,
  letter: Letter,
  { said, tag }: { said?: TemplateSaid; tag?: string } = {},
): Promise<PaperDocument> {
  const { who, now } = call;
  const { t, formats, language } = call.texts;
  const current = await findCurrentPaper(tx);
  const own = tag === undefined ? current.said(letter.kind, language) : null;
  const template = said ?? own ?? standardOf(letter.kind, language, t);
  const isToPerson = letter.forWhom === null;
  const [agency, unit] = [who.agencyName[language], who.unitName[language]];
  const date = formats.longDate(now);
  const values: PlaceholderValues = {
    ...{ agency, unit, date, reference: letter.reference },
    officer: who.name,
    recipient: letter.to[0] ?? letter.forWhom ?? '',
  };
  const [before = '', between = '', after = ''] = lineMarks(t(texts.pageOf, { page: '\u0001', pages: '\u0001' }));
  const forWhom = letter.forWhom === null ? t(texts.forYou) : t(texts.forWhom, { recipient: letter.forWhom });
  return {
    language: tag ?? language,
    title: letter.title,
    running: [letter.title, letter.reference, agency].join(' · '),
    forWhom: [forWhom, letter.ground ? t(texts.ground, { ground: letter.ground }) : null].filter(Boolean).join(' '),
    contents: false,
    preface: (letter.isCopy ? [] : lines(template.opening, values)).map((text) => ({
      kind: 'paragraph',
      look: 'plain',
      text,
    })),
    blocks: letter.blocks,
    letter: {
      agency,
      unit,
      contacts: await contactsOf(tx, call, language, isToPerson),
      logo: current.logo && { ...current.logo, alt: t(texts.logoOf, { agency }) },
      facts: [
        { name: t(texts.date), value: date },
        { name: t(texts.reference), value: letter.reference },
        { name: t(texts.officer), value: [who.name, who.title[language]].filter(Boolean).join(', ') },
      ],
      to: letter.to,
      pageOf: [before, between, after],
      closing: letter.isCopy ? [] : lines(template.closing, values),
      signature: letter.isCopy ? [] : lines(template.signature, values),
    },
  };
}

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

type Making = { readonly format: PaperFormat; readonly name: string; readonly by: string };

/** The file itself: a PDF in a thread of its own, and made once the database is free again. */
export async function fileOf(document: PaperDocument, { format, name, by }: Making): Promise<PaperFile['file']> {
  const bytes = format === 'pdf' ? await pdfApart(document, by) : await docxOf(document);
  return bytes && { name: `${name}.${format}`, type: types[format], base64: Buffer.from(bytes).toString('base64') };
}

/** What a letter is called as a file: its kind and its reference, and nothing of a person. */
export const fileName = ({ kind, reference }: Pick<Letter, 'kind' | 'reference'>): string =>
  `${kind}-${reference.replace(/[^\p{L}\d-]+/gu, '-')}`.toLowerCase();
