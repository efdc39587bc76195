import type { Message } from '../../../../kernel/message.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import { page } from '../../../../platform/pages/layout.ts';
import { fileAnswer, htmlAnswer, type PageAnswer, type PageRequest } from '../../../../platform/pages/public-page.ts';
import type { NationalStudy } from '../../shown.ts';
import { documentOf, type StudyDocument } from './document.ts';
import { docxOf } from './docx.server.ts';
import { type Asked, keptDocuments } from './kept-documents.ts';
import { documentText } from './messages.ts';
import { pdfOf } from './pdf.server.ts';

type DocumentType = 'pdf' | 'docx';
export type MakeDocument = (document: StudyDocument, type: DocumentType) => Promise<Asked>;

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/**
 * Makes documents and keeps those that were asked for last. They are known by what is in them: a release never changes, but
 * what stands beside it may.
 */
export function makeDocuments(): MakeDocument {
  const ask = keptDocuments({ kept: 12, waiting: 4 });
  return (document, type) => {
    const key = sha256(type, JSON.stringify(document)).toString('base64');
    return ask(key, () => (type === 'pdf' ? pdfOf(document) : docxOf(document)));
  };
}

const busySeconds = 30;

/** A release as a file; or a page that says why there is none. */
export async function documentAnswer(
  shown: NonNullable<NationalStudy['shown']>,
  type: DocumentType,
  { language, embedded }: PageRequest,
  make: MakeDocument,
): Promise<PageAnswer> {
  const asked = await make(documentOf(shown, language), type);
  const back = `/figures/national?release=${shown.id}`;
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
