import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { DecisionFacts, DecisionLine } from '../act-facts.ts';
import { decisionAct, secondLookAct, verdictAct } from '../acts.ts';
import { type CountedFile, countDecision, countVerdict } from '../counted.ts';
import { awaitsSecondLook } from '../fold.ts';
import { inFile, requireKnown, type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { MakeDecision, RecordVerdict, TakeSecondLook } from '../schema.ts';
import { supportSoon } from './support-soon.ts';

/** What the decision rests on besides the file: who decides, and which day it is. */
export type Deciding = CountedFile & { readonly isProsecutor: boolean; readonly today: string };

/**
 * The decision whether to charge, line by line: one injured party, one offence, what, and why. Nothing is chosen for anybody.
 * What speaks against must be answered; closing asks which steps were not taken; and that the injured party does not take
 * part is no legal ground, so it demands more.
 */
export function decide(input: MakeDecision, deciding: Deciding): ActDraft[] {
  const { facts, words } = input;
  const { file } = deciding;
  if (!file.openedAt && facts.lines.some(({ outcome }) => outcome !== 'not-opened')) {
    throw new Problem('conflict', fileMessages.notOpened);
  }
  requireKnown(file, { parties: facts.lines.map(({ party }) => party) }, { parties: 'facts.lines' });
  checkLines(facts.lines, deciding.isProsecutor);
  if (facts.against === 'found' && !words.against) throw wrong('words.against', fileMessages.againstMissing);
  checkClosing(facts, words);
  if (facts.tellAfterSupport === null && supportSoon(file, facts.lines, deciding.today).length > 0) {
    throw wrong('facts.tellAfterSupport', fileMessages.supportMissing);
  }
  return [{ ...inFile(decisionAct, deciding, input), counts: countDecision(facts, input.act, deciding) }];
}

const notOpenedReasons = ['RC01', 'RC02', 'RC03'];

function fits({ outcome, reason }: DecisionLine): boolean {
  const charges = outcome === 'charged' || outcome === 'charged-alternative';
  if (charges) return reason === 'RC15';
  if (outcome === 'not-opened') return notOpenedReasons.includes(reason);
  return reason !== 'RC15' && !notOpenedReasons.includes(reason);
}

function checkLines(lines: readonly DecisionLine[], isProsecutor: boolean): void {
  const seen = new Set(lines.map(({ party, offence }) => `${party} ${offence}`));
  if (seen.size < lines.length) throw wrong('facts.lines', fileMessages.lineTwice);
  for (const line of lines) {
    if (!fits(line)) throw wrong('facts.lines', fileMessages.reasonDoesNotFit);
    const isOwnOffence = line.offence === 'SE.UTL.20.3';
    if ((line.reason === 'RC17') !== isOwnOffence) throw wrong('facts.lines', fileMessages.nonPunishmentElsewhere);
    if (line.reason === 'RC15' && !isProsecutor) throw wrong('facts.lines', fileMessages.onlyProsecutorCharges);
  }
  const hasCharge = (party: string): boolean =>
    lines.some((line) => line.party === party && line.outcome === 'charged');
  if (lines.some((line) => line.outcome === 'charged-alternative' && !hasCharge(line.party))) {
    throw wrong('facts.lines', fileMessages.alternativeAlone);
  }
}

/** What closing a case asks for. Not pursuing an injured person's own offence closes nothing of what was done to them. */
function checkClosing(facts: DecisionFacts, words: MakeDecision['words']): void {
  const closes = facts.lines.filter(({ reason, outcome }) => outcome === 'closed' && reason !== 'RC17');
  if (closes.length > 0 && facts.notTaken === null) throw wrong('facts.notTaken', fileMessages.notTakenMissing);
  if (!closes.some(({ reason }) => reason === 'RC08')) return;
  if (!words.notTaken) throw wrong('words.notTaken', fileMessages.notTakenWhy);
  if (facts.reviewToldIn === null) throw wrong('facts.reviewToldIn', fileMessages.reviewMissing);
}

/** Somebody else reads a closing that rests on an injured party who does not take part. */
export function secondLook(input: TakeSecondLook, stored: StoredFile, actor: string): ActDraft[] {
  const decision = stored.file.decisions.find(({ id }) => id === input.facts.decision);
  if (!decision) throw wrong('facts.decision', fileMessages.decisionUnknown);
  if (decision.secondLook) throw new Problem('conflict', fileMessages.secondLookDone);
  if (!awaitsSecondLook(decision)) throw new Problem('conflict', fileMessages.secondLookNotAsked);
  if (decision.by === actor) throw new Problem('forbidden', fileMessages.ownSecondLook);
  return [inFile(secondLookAct, stored, input)];
}

/** What a court found, element by element, as read from its judgment. Only a charge can be judged. */
export function recordVerdict(input: RecordVerdict, stored: CountedFile): ActDraft[] {
  const { lines, findings } = input.facts;
  const parties = [...lines, ...findings].map(({ party }) => party);
  requireKnown(stored.file, { parties }, { parties: 'facts.lines' });
  const charged = stored.file.decisions.flatMap((decision) => decision.lines).filter(({ reason }) => reason === 'RC15');
  const isCharged = (party: string, offence: string): boolean =>
    charged.some((line) => line.party === party && line.offence === offence);
  if (!lines.every(({ party, offence }) => isCharged(party, offence))) {
    throw wrong('facts.lines', fileMessages.notCharged);
  }
  return [{ ...inFile(verdictAct, stored, input), counts: countVerdict(input.facts, stored) }];
}
