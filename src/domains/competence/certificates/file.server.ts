import { zoneIn } from '../../../kernel/country.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { PaperDocument } from '../../../platform/documents/paper-document.ts';
import { pdfApart, refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { Deferred } from '../../../platform/http/endpoint.ts';
import type { Lessons } from '../lesson-file.ts';
import type { Certificate } from './certificate.ts';
import { certificateMessages as texts } from './messages.ts';
import { qrPicture } from './qr-picture.server.ts';
import type { CertificateFile } from './schema.ts';
import { signStatement } from './signing.server.ts';

/** The name that the holder has chosen for it; until then the one that the agency knows. */
export async function nameOn(tx: Tx, { id, at, state }: Here<Certificate>, call: AnyCall): Promise<string> {
  const chosen = state.named === null ? null : await openWordsOf(tx, call, at, { stream: id, act: state.named });
  return chosen?.name ?? call.who.name;
}

/** The whole certificate as one signed text: for its holder, with the name as they want it. */
export async function certificateText(
  tx: Tx,
  stored: Here<Certificate>,
  lessons: Lessons,
  call: AnyCall,
): Promise<{ readonly text: string; readonly name: string; readonly title: string }> {
  const { id, state } = stored;
  const { language } = call.texts;
  const name = await nameOn(tx, stored, call);
  const title = lessons.courses.find((course) => course.id === state.course)?.title[language] ?? state.course;
  const text = signStatement(call.keys, {
    ...{ id, name, title },
    course: state.course,
    version: state.version,
    issuedOn: state.issuedOn,
    validUntil: state.validUntil,
    issuer: call.who.agencyName[language],
    signedOn: todayIn(call),
  });
  return { text, name, title };
}

/** A certificate on one sheet (PDF/UA), with its whole text as a QR code and in what the file says of itself. */
export async function showCertificateFile(
  tx: Tx,
  stored: Here<Certificate>,
  lessons: Lessons,
  call: AnyCall,
): Promise<CertificateFile | Deferred<CertificateFile>> {
  const { state } = stored;
  if (state.withdrawn) throw new Problem('conflict', texts.isWithdrawn);
  const { language, t } = call.texts;
  const { text, name, title } = await certificateText(tx, stored, lessons, call);
  const { longDate } = formatsFor(language, zoneIn(call.who.country));
  const dayOf = (day: string): string => longDate(atNoon(day));
  const document: PaperDocument = {
    language,
    title: t(texts.paperTitle),
    running: `${t(texts.paperTitle)} · ${state.reference}`,
    forWhom: t(texts.paperFor),
    keywords: [text],
    contents: false,
    preface: [{ kind: 'paragraph', look: 'lead', text: t(texts.paperSays, { name, course: title }) }],
    blocks: [
      {
        kind: 'list',
        items: [
          { name: t(texts.paperIssued), value: dayOf(state.issuedOn) },
          { name: t(texts.paperUntil), value: dayOf(state.validUntil) },
          { name: t(texts.paperVersion), value: String(state.version) },
          { name: t(texts.paperIssuer), value: call.who.agencyName[language] },
          { name: t(texts.paperNumber), value: state.reference },
        ],
      },
      { kind: 'paragraph', look: 'quiet', text: t(texts.paperNoScore) },
      { kind: 'figure', alt: t(texts.paperQr), ...qrPicture(text) },
      { kind: 'paragraph', look: 'quiet', text: t(texts.paperCheck) },
    ],
  };
  const by = call.who.actor;
  refuseDocument(document, 'pdf', by);
  return new Deferred(async () => {
    const pdf = await pdfApart(document, by);
    return {
      file: pdf && {
        name: `${state.reference}.pdf`,
        type: 'application/pdf',
        base64: Buffer.from(pdf).toString('base64'),
      },
    };
  });
}
