import type { ActDraft } from '../../../kernel/act.ts';
import { elementAct, questionAct } from '../acts.ts';
import { inFile, requireKnown, type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { LeaveQuestion, SetElement } from '../schema.ts';

/**
 * What a person says of one element for one injured party: supported, contradicted or nothing yet, with the items for and
 * against. Nobody but a person sets it, and the items must be there.
 */
export function setElement(input: SetElement, stored: StoredFile): ActDraft[] {
  const { facts } = input;
  requireKnown(stored.file, { parties: [facts.party] });
  requireKnown(stored.file, { items: facts.for }, { items: 'facts.for' });
  requireKnown(stored.file, { items: facts.against }, { items: 'facts.against' });
  if (facts.for.some((id) => facts.against.includes(id))) throw wrong('facts.against', fileMessages.bothSides);
  if (facts.state === 'supported' && facts.for.length === 0) throw wrong('facts.for', fileMessages.supportedByNothing);
  if (facts.state === 'contradicted' && facts.against.length === 0) {
    throw wrong('facts.against', fileMessages.contradictedByNothing);
  }
  return [inFile(elementAct, stored, input)];
}

/** A question that was offered is left aside, with why. */
export function leaveQuestion(input: LeaveQuestion, stored: StoredFile): ActDraft[] {
  requireKnown(stored.file, { parties: [input.facts.party] });
  return [inFile(questionAct, stored, input)];
}
