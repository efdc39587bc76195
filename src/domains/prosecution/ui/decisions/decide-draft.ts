import { type DraftError, missing, textErrors } from '../../../../web/form/draft-error.ts';
import { discontinues, isWithoutInjuredParty } from '../../decisions/decision-reasons.ts';
import type { DecisionLine } from '../../decisions/schema.ts';
import { supportSoon } from '../../decisions/support-soon.ts';
import type { FileShown } from '../../shown.ts';
import { aliasOf } from '../evidence/item-names.ts';
import { choiceMissing } from '../form-messages.ts';
import * as texts from './decide-messages.ts';

/** What the person who decides has chosen for one injured party and one offence; empty until then. */
export type LineDraft = { readonly outcome: string; readonly reason: string };

export type DecideDraft = {
  readonly lines: Readonly<Record<string, LineDraft>>;
  readonly against: string;
  readonly againstWords: string;
  readonly notTaken: readonly string[];
  readonly noneLeft: boolean;
  readonly notTakenWords: string;
  readonly reviewToldIn: string;
  readonly reasons: string;
  readonly obstacles: readonly string[];
  readonly tell: string;
};

/** Nothing is chosen on purpose. */
export const emptyDecision: DecideDraft = {
  lines: {},
  against: '',
  againstWords: '',
  notTaken: [],
  noneLeft: false,
  notTakenWords: '',
  reviewToldIn: '',
  reasons: '',
  obstacles: [],
  tell: '',
};

export const lineKey = (party: string, offence: string): string => `${party} ${offence}`;

const charges = (outcome: string): boolean => outcome === 'charged' || outcome === 'charged-alternative';

/** A charge has one reason, and an own offence that is not pursued has one; everything else is chosen. */
const reasonOf = ({ outcome, reason }: LineDraft, isOwn: boolean): string =>
  isOwn ? 'RC17' : charges(outcome) ? 'RC15' : reason;

/** The offences on the board of a person, which can be decided. */
export const offencesOf = (file: FileShown, party: string): readonly string[] =>
  file.boards.find((board) => board.party === party)?.offences.map(({ offence }) => offence) ?? [];

/** The lines as the server takes them: those that were decided. `own`: the offence of the injured person. */
export const linesOf = (draft: DecideDraft, own: string | null): DecisionLine[] =>
  Object.entries(draft.lines).flatMap(([key, line]) => {
    const [party = '', offence = ''] = key.split(' ');
    if (line.outcome === '') return [];
    return [{ party, offence, outcome: line.outcome, reason: reasonOf(line, offence === own) } as DecisionLine];
  });

/** What the choices have opened: the steps that were not taken, and what is asked for besides where the injured party does not take part. */
export function openedBy(
  draft: DecideDraft,
  own: string | null,
): { readonly closes: boolean; readonly withoutGround: boolean } {
  const closing = linesOf(draft, own).filter(discontinues);
  return { closes: closing.length > 0, withoutGround: closing.some(isWithoutInjuredParty) };
}

/** Injured parties of the decision who meet support soon, and must not be informed alone. */
export const meetingSoon = (draft: DecideDraft, file: FileShown) =>
  supportSoon(
    { parties: file.parties.map((party) => ({ ...party, act: '', words: '', person: null })) },
    linesOf(draft, file.law.own),
    file.today,
  );

export function errorsIn(draft: DecideDraft, file: FileShown): DraftError[] {
  const lines = linesOf(draft, file.law.own);
  const { closes, withoutGround } = openedBy(draft, file.law.own);
  const unreasoned = lines.find(({ reason }) => !reason);
  return [
    ...(lines.length === 0 ? [missing('facts.lines', texts.linesMissing)] : []),
    ...(unreasoned
      ? [{ ...missing('facts.lines', texts.reasonMissing), values: { alias: aliasOf(file, unreasoned.party) } }]
      : []),
    ...(meetingSoon(draft, file).length > 0 && draft.tell === ''
      ? [missing('facts.tellAfterSupport', texts.interruptMissing)]
      : []),
    ...(draft.against === '' ? [missing('facts.against', texts.againstChoose)] : []),
    ...(draft.against === 'found'
      ? textErrors('words.against', draft.againstWords, 2000, texts.againstWordsMissing)
      : []),
    ...(closes && draft.notTaken.length === 0 && !draft.noneLeft
      ? [missing('facts.notTaken', texts.notTakenMissing)]
      : []),
    ...(withoutGround ? textErrors('words.notTaken', draft.notTakenWords, 2000, texts.notTakenWordsMissing) : []),
    ...(withoutGround && draft.reviewToldIn === '' ? [missing('facts.reviewToldIn', choiceMissing)] : []),
    ...textErrors('words.reasons', draft.reasons, 4000, texts.reasonsMissing),
  ];
}

/** What is sent: only what the choices have opened. */
export function decisionOf(draft: DecideDraft, file: FileShown) {
  const { own } = file.law;
  const { closes, withoutGround } = openedBy(draft, own);
  return {
    facts: {
      lines: linesOf(draft, own),
      against: draft.against,
      notTaken: closes ? (draft.noneLeft ? [] : draft.notTaken) : null,
      reviewToldIn: withoutGround ? draft.reviewToldIn : null,
      obstacles: draft.obstacles,
      tellAfterSupport: meetingSoon(draft, file).length > 0 ? draft.tell === 'after' : null,
    },
    words: {
      reasons: draft.reasons.trim(),
      against: draft.against === 'found' ? draft.againstWords.trim() : null,
      notTaken: closes ? draft.notTakenWords.trim() || null : null,
    },
  };
}
