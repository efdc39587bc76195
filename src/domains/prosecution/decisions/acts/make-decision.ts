import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { type CountedFile, countDecision } from '../../counted.ts';
import { ofFile } from '../../criminal.ts';
import type { CriminalFile, StoredFile } from '../../criminal-file.ts';
import type { BoardLaw } from '../../elements/board-law.ts';
import { inFile, unknownParty } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { optional, said } from '../../schema.ts';
import { discontinues, isCharge, isNonPunishment, isWithoutInjuredParty, reasonFits } from '../decision-reasons.ts';
import { DecisionFacts, type DecisionLine } from '../schema.ts';
import { supportSoon } from '../support-soon.ts';

export const MakeDecision = said(DecisionFacts, {
  reasons: text(4000),
  against: optional(2000),
  notTaken: optional(2000),
});
export type MakeDecision = z.infer<typeof MakeDecision>;

export const makeDecision: ActDef<'decision.make', DecisionFacts, 'reasons' | 'against' | 'notTaken'> = defineAct({
  ...ofFile,
  type: 'decision.make',
  milestone: true,
  words: ['reasons', 'against', 'notTaken'],
  version: 2,
  // The first version called the injured person's own offence by another id than the law does here.
  upcast: (_version, was) => {
    const { lines, ...rest } = was as DecisionFacts;
    const renamed = (offence: string) =>
      (offence === 'SE.UTLL.20.3' ? 'SE.UTL.20.3' : offence) as (typeof lines)[number]['offence'];
    return { ...rest, lines: lines.map((line) => ({ ...line, offence: renamed(line.offence) })) };
  },
  nature: 'decision',
  facts: DecisionFacts,
  icon: 'gavel',
  sentence: ({ lines }) => ({ message: actMessages.decided, values: { count: lines.length } }),
});

/** What the decision rests on besides the file: who decides, and which day it is. */
export type Deciding = CountedFile & { readonly law: BoardLaw; readonly isProsecutor: boolean; readonly today: string };

/**
 * The decision whether to charge, line by line: one injured party, one offence, the outcome and why. Nothing is preselected.
 * What contradicts it must be answered; closing asks which steps were not taken; and that the injured party does not take part
 * is no legal ground, so it demands more.
 */
export const toMakeDecision: Doing<MakeDecision, StoredFile, Deciding> = {
  act: makeDecision,
  input: MakeDecision,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts, words }, { state, law, isProsecutor, today }) => {
    const { lines } = facts;
    if (!state.openedAt && lines.some(({ outcome }) => outcome !== 'not-opened'))
      return new Problem('conflict', fileMessages.notOpened);
    return (
      unknownParty(
        state,
        lines.map(({ party }) => party),
        'facts.lines',
      ) ??
      wrongInLines(lines, law) ??
      wrongDecider(lines, state, isProsecutor) ??
      (facts.against === 'found' && !words.against ? wrongAt('words.against', fileMessages.againstMissing) : null) ??
      wrongInClosing(facts, words) ??
      (facts.tellAfterSupport === null && supportSoon(state, lines, today).length > 0
        ? wrongAt('facts.tellAfterSupport', fileMessages.supportMissing)
        : null)
    );
  },
  acts: (input, deciding) => [
    { ...inFile(makeDecision, deciding, input), counts: countDecision(input.facts, input.act, deciding) },
  ],
};

const wrongLines = (message: Parameters<typeof wrongAt>[1]): Problem => wrongAt('facts.lines', message);

/** Only a prosecutor charges. The agency that leads the investigation discontinues it, and a prosecutor any. */
function wrongDecider(lines: readonly DecisionLine[], { ledBy }: CriminalFile, isProsecutor: boolean): Problem | null {
  if (isProsecutor) return null;
  if (lines.some(isCharge)) return wrongLines(fileMessages.onlyProsecutorCharges);
  return ledBy === 'prosecutor' && lines.some(discontinues)
    ? wrongLines(fileMessages.onlyProsecutorDiscontinues)
    : null;
}

function wrongInLines(lines: readonly DecisionLine[], law: BoardLaw): Problem | null {
  if (lines.some(({ offence }) => offence !== law.own && !law.offences.some(({ id }) => id === offence)))
    return wrongLines(fileMessages.offenceUnknown);
  const seen = new Set(lines.map(({ party, offence }) => `${party} ${offence}`));
  if (seen.size < lines.length) return wrongLines(fileMessages.lineTwice);
  for (const line of lines) {
    if (!reasonFits(line)) return wrongLines(fileMessages.reasonDoesNotFit);
    const isOwnOffence = line.offence === law.own;
    if (isNonPunishment(line) !== isOwnOffence) return wrongLines(fileMessages.nonPunishmentElsewhere);
  }
  const hasCharge = (party: string): boolean =>
    lines.some((line) => line.party === party && line.outcome === 'charged');
  return lines.some((line) => line.outcome === 'charged-alternative' && !hasCharge(line.party))
    ? wrongLines(fileMessages.alternativeAlone)
    : null;
}

/** What closing a case asks for. Not pursuing an injured person's own offence closes nothing of what was done to them. */
function wrongInClosing(facts: DecisionFacts, words: MakeDecision['words']): Problem | null {
  const closes = facts.lines.filter(discontinues);
  if (closes.length > 0 && facts.notTaken === null) return wrongAt('facts.notTaken', fileMessages.notTakenMissing);
  if (!closes.some(isWithoutInjuredParty)) return null;
  if (!words.notTaken) return wrongAt('words.notTaken', fileMessages.notTakenWhy);
  return facts.reviewToldIn === null ? wrongAt('facts.reviewToldIn', fileMessages.reviewMissing) : null;
}
