import type { Message } from '../../../../kernel/message.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { docxOf } from '../../../../platform/documents/docx.ts';
import type { PaperDocument } from '../../../../platform/documents/paper-document.ts';
import { pdfOf } from '../../../../platform/documents/pdf.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import { page } from '../../../../platform/pages/layout.ts';
import { fileAnswer, htmlAnswer, type PageAnswer, type PageRequest } from '../../../../platform/pages/public-page.ts';
import type { NationalStudy } from '../../schema.ts';
import { documentOf } from './document.ts';
import { type DocumentOutcome, keptDocuments } from './kept-documents.ts';
import { documentText } from './messages.ts';

type DocumentType = 'pdf' | 'docx';
/** `known` names all that the document is made from; it is made only when it is not kept yet. */
export type MakeDocument = (
  type: DocumentType,
  known: string,
  document: () => PaperDocument,
) => Promise<DocumentOutcome>;

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * Makes documents and keeps those that were asked for last. They are known by what they are made from: a release never
 * changes, but what is shown beside it may.
 */
export function makeDocuments({ kept = 12 } = {}): MakeDocument {
  const ask = keptDocuments({ kept, waiting: 4 });
  return (type, known, document) =>
    ask(sha256(type, known).toString('base64'), async () => (type === 'pdf' ? pdfOf(document()) : docxOf(document())));
}

const busySeconds = 30;

/**
 * A release, what is shown beside it, and how it is shown, which takes time and is done only for a document that is not
 * kept.
 */
type Source = {
  readonly id: string;
  readonly madeFrom: unknown;
  readonly show: () => NonNullable<NationalStudy['shown']>;
};

/** A release as a file; or a page that says why there is none. */
export async function documentAnswer(
  type: DocumentType,
  { id, madeFrom, show }: Source,
  { language, embedded }: PageRequest,
  make: MakeDocument,
): Promise<PageAnswer> {
  const known = JSON.stringify([id, language, madeFrom]);
  const asked = await make(type, known, () => documentOf(show(), language));
  const back = `/figures/national?release=${id}`;
  const said = (title: Message, text: Message): string => {
    const { t } = textsIn(language);
    const main = html`<h1>${t(title)}</h1>
<p class="lead">${t(text)}</p>
<p><a class="button" href="${`${back}&lang=${language}`}">${t(documentText.back)}</a></p>`;
    return page({ language, embedded, path: back, place: 'figures', title: t(title), main, width: 'narrow' });
  };
  if (asked === 'busy') {
    const answer = htmlAnswer(said(documentText.busyTitle, documentText.busyText), 503);
    return { ...answer, headers: { 'retry-after': String(busySeconds) } };
  }
  if (asked === 'missing') return htmlAnswer(said(documentText.missingTitle, documentText.missingText), 501);
  return fileAnswer(asked, types[type], `national-study-${language}.${type}`);
}
