import { z } from 'zod';
import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { LetterKind } from '../../kernel/letter.ts';
import { answerAct, receiveAct, withdrawnAct } from './acts.ts';
import type {
  AnswerFacts,
  AnswerLetter,
  ReceiveFacts,
  SnapshotLetter,
  WithdrawalLetter,
  WithdrawnFacts,
} from './schema.ts';

/** Where a letter is delivered, and what it becomes there. The act's id is the letter's, so that delivering twice is once. */
type Delivery = { readonly at: RealmKey; readonly letter: string; readonly stream: string };

/** The snapshot becomes the recipient's own document: a new stream with a reference of its own. Its free texts are sealed. */
export function receive(
  { at, letter, stream }: Delivery,
  kind: LetterKind,
  contents: SnapshotLetter,
  reference: string,
): ActDraft {
  const snapshot = z.parse(kind.boxed ?? kind.snapshot, contents.snapshot);
  const given = Object.keys(snapshot).filter((name) => snapshot[name] !== undefined);
  const words = given.filter((name) => kind.words.includes(name));
  const plain = given.filter((name) => !words.includes(name));
  const facts: ReceiveFacts = {
    letter,
    kind: contents.kind,
    reference,
    from: contents.from,
    ground: contents.ground,
    sentAt: contents.sentAt,
    snapshot: Object.fromEntries(plain.map((name) => [name, snapshot[name]])),
    words,
  };
  return receiveAct.draft({
    at,
    id: letter,
    stream,
    streamKind: kind.streamKind,
    facts,
    words: { ...Object.fromEntries(words.map((name) => [name, String(snapshot[name])])), purpose: contents.purpose },
    ground: contents.ground,
  });
}

/** What happened to a letter of ours, told in the stream of its crossing. */
export function hear({ at, letter, stream }: Delivery, { answers, event, at: when }: AnswerLetter): ActDraft {
  const facts: AnswerFacts = { letter, answers, event, at: when };
  return answerAct.draft({ at, id: letter, stream, facts });
}
/** That the yes to a letter of theirs was taken back, told in the stream into which that letter came, whatever its kind. */
export function hearWithdrawal(
  { at, letter, stream, streamKind }: Delivery & { readonly streamKind: string },
  { withdraws, at: when }: WithdrawalLetter,
): ActDraft {
  const facts: WithdrawnFacts = { letter, withdraws, at: when };
  return withdrawnAct.draft({ at, id: letter, stream, streamKind, facts, basedOn: [withdraws] });
}
