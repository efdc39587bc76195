import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { correctItemAct, evidenceAct, replyAct, requestAct } from '../acts.ts';
import { inFile, requireKnown, requireNew, type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { AddEvidence, CorrectEvidence, ReplyToRequest, RequestEvidence } from '../schema.ts';

/** The number after the highest one in the file. */
export const nextNumber = (items: readonly { readonly number: number }[]): number =>
  items.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;

/** An item enters the file with its class, its bearing, whose account it is, and where and by whom it was secured. */
export function addEvidence(input: AddEvidence, stored: StoredFile): ActDraft[] {
  const { file } = stored;
  const { facts, words } = input;
  requireNew(file.items, facts.item);
  requireKnown(file, { parties: facts.parties }, { parties: 'facts.parties' });
  requireKnown(file, { parties: [facts.accountOf] }, { parties: 'facts.accountOf' });
  const number = facts.number ?? nextNumber(file.items);
  if (file.items.some((item) => item.number === number)) throw wrong('facts.number', fileMessages.numberTaken);
  const added = inFile(evidenceAct, stored, { act: input.act, facts: { ...facts, number }, words });
  return [{ ...added, material: facts.material }];
}

/** A person says something else of an item than was said on entry, or than the catalogue says, and why. */
export function correctEvidence(input: CorrectEvidence, stored: StoredFile): ActDraft[] {
  const { item, changed } = input.facts;
  requireKnown(stored.file, { items: [item] }, { items: 'facts.item' });
  requireKnown(stored.file, { parties: [changed.accountOf ?? null] }, { parties: 'facts.changed.accountOf' });
  if (Object.values(changed).every((value) => value === undefined)) {
    throw wrong('facts.changed', fileMessages.nothingToCorrect);
  }
  return [inFile(correctItemAct, stored, input)];
}

/** Something is asked of whoever holds it. */
export function requestEvidence(input: RequestEvidence, stored: StoredFile): ActDraft[] {
  requireNew(stored.file.requests, input.facts.request);
  requireKnown(stored.file, { parties: input.facts.parties }, { parties: 'facts.parties' });
  return [inFile(requestAct, stored, input)];
}

/** What came of it. That it was gone already is written with the day, because the next case can learn from it. */
export function replyToRequest(input: ReplyToRequest, stored: StoredFile): ActDraft[] {
  const { facts } = input;
  const request = stored.file.requests.find(({ id }) => id === facts.request);
  if (!request) throw wrong('facts.request', fileMessages.requestUnknown);
  if (request.reply) throw new Problem('conflict', fileMessages.requestAnswered);
  if (facts.outcome === 'overwritten' && facts.goneSince === null) {
    throw wrong('facts.goneSince', fileMessages.goneSinceMissing);
  }
  return [inFile(replyAct, stored, input)];
}
