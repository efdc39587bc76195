import { Problem } from '../../../kernel/problem.ts';
import type { PaperFormat } from '../../../kernel/text/paper-file.ts';
import { startThread } from '../../jobs/thread.ts';
import { documentMessages as texts } from '../messages.ts';
import type { PaperDocument } from '../paper-document.ts';
import { filesOf } from '../pdf.ts';
import { type NotSet, settingThread } from './setting-thread.ts';

/** Far more than a document takes. A thread that takes more is ended, and with it nothing but the document that it was setting. */
const threadMegabytes = 512;

/** So many characters with what stands around them, some hundred pages, are set in about three seconds. */
const mostCharacters = 400_000;

const thread = settingThread({
  start: () =>
    startThread(import.meta.url, './typeset-worker.server.ts', null, { maxOldGenerationSizeMb: threadMegabytes }),
});

const charactersIn = (document: PaperDocument): number =>
  JSON.stringify(document, (name, value: unknown) => (name === 'svg' || name === 'png' ? null : value)).length;

const refusals = { own: texts.ownUnderWay, busy: texts.tooManyWait, 'given-up': texts.givenUp } as const;
const refusal = (of: NotSet): Problem => new Problem('too-many', refusals[of]);

/**
 * Refuses what is too long for a document that is made while a person waits; and a PDF of a person who has one under way, or who comes when too
 * many wait. Asked before the log says that it was fetched.
 */
export function refuseDocument(document: PaperDocument, format: PaperFormat, by: string): void {
  if (charactersIn(document) > mostCharacters) throw new Problem('invalid', texts.tooLong);
  const refused = format === 'pdf' ? thread.refusal(by) : null;
  if (refused) throw refusal(refused);
}

/**
 * A tagged PDF, set in a thread of its own so that the server goes on answering: one after the other, one at a time for each person. Null
 * where there is no compiler for this machine, or no face for a name in it: as an empty box it would be lost to those who listen.
 */
export async function pdfApart(document: PaperDocument, by: string): Promise<Uint8Array | null> {
  const done = await thread.set(by, filesOf(document));
  if (typeof done === 'string') throw refusal(done);
  if (done.is === 'fault') throw new Error(done.message);
  return done.is === 'set' ? done.pdf : null;
}
