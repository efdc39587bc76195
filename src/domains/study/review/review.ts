import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { Message } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reviewAct } from '../acts.ts';
import { type Coding, wrongEnding } from './coding.ts';
import type { Review } from './fold.ts';
import { reviewMessages as text } from './messages.ts';

export type Reviewing = {
  readonly act: ActEnvelope;
  readonly file: string;
  readonly pseudonym: string;
  readonly coding: Coding;
};

/** What stands of the file before this reading: nothing, or what the first reader coded, whom this one has not seen. */
export type FileToRead = {
  readonly at: RealmKey;
  readonly reader: string;
  readonly review: Review | null;
  readonly isPseudonymUsed: boolean;
};

const wrong = (path: string, message: Message): Problem => new Problem('invalid', message, {}, [{ path, message }]);

/** Refuses an ending that the closed lists do not know. */
export function checkEnding(coding: Coding): void {
  const broken = wrongEnding(coding);
  if (broken) throw wrong(`coding.${broken}`, broken === 'exit' ? text.exitImpossible : text.reasonImpossible);
}

/** One reader has coded a closed file. The second reads it blind, and is somebody else. */
export function review({ act, file, pseudonym, coding }: Reviewing, before: FileToRead): ActDraft[] {
  const known = before.review;
  if (known === null && before.isPseudonymUsed) throw wrong('pseudonym', text.pseudonymUsed);
  if (known !== null && known.pseudonym !== pseudonym) throw wrong('pseudonym', text.otherFile);
  if (known !== null && known.readings.length > 1) throw new Problem('conflict', text.readTwice);
  if (known?.readings.some(({ reader }) => reader === before.reader)) throw new Problem('conflict', text.sameReader);
  checkEnding(coding);
  return [
    reviewAct.draft({
      at: before.at,
      id: act.id,
      stream: file,
      facts: { pseudonym, coding },
    }),
  ];
}
