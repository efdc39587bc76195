import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import { considerAct, endAct, informAct, requestAct, wishAct } from '../acts.ts';
import { isAlso } from '../counted.ts';
import type { FoundPeriod, Post } from '../found.ts';
import { onConsent } from '../grounds.ts';
import { type PeriodRequest, requestLetter } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import type { Consider, EndPeriod, Inform, Wish } from '../schema.ts';

const ofPeriod = ({ id, at, period }: FoundPeriod) => ({
  at,
  stream: id,
  caseId: period.case,
  subject: period.person,
  basedOn: [period.head],
});

/** Somebody has thought of it. That nobody thought of it is a hole in the law's net, so it is an act of its own. */
export const consider = (
  input: Consider,
  about: {
    at: RealmKey;
    person: string;
    alias: string;
    case: string | null;
    language: string | null;
    reference: string;
    /** Under which other ids the agency counts this person. */
    also: readonly string[];
  },
): ActDraft[] => [
  considerAct.draft({
    at: about.at,
    id: input.act.id,
    stream: input.period,
    facts: {
      person: about.person,
      alias: about.alias,
      case: about.case,
      language: about.language,
      reference: about.reference,
    },
    caseId: about.case,
    subject: about.person,
    same: isAlso(about),
  }),
];

/** The person has been told of it, in a language. It happened, so no state refuses it. */
export const inform = (input: Inform, found: FoundPeriod, today: string): ActDraft[] => [
  informAct.draft({
    ...ofPeriod(found),
    id: input.act.id,
    facts: { language: input.language, interpreter: input.interpreter, on: today },
  }),
];

/** The person wishes it, or does not. It is about time to think, and about nothing that they may do afterwards. */
export const wish = (input: Wish, found: FoundPeriod, today: string): ActDraft[] => [
  wishAct.draft({
    ...ofPeriod(found),
    id: input.act.id,
    facts: { wishes: input.wishes, on: today },
  }),
];

export const end = (input: EndPeriod, found: FoundPeriod, today: string): ActDraft[] => [
  endAct.draft({
    ...ofPeriod(found),
    id: input.act.id,
    facts: { reason: input.reason, on: today },
  }),
];

/** The decision to ask a social welfare board to apply. It rests on the person's yes to that board, and carries an alias. */
export function request(
  actId: string,
  found: FoundPeriod,
  by: Post & { readonly today: string; readonly toKind: string; readonly yes: string | null },
): ActDraft[] {
  const { period } = found;
  if (period.state !== 'wished' || period.wishedOn === null)
    throw new Problem('conflict', assistanceMessages.notWished);
  if (by.toKind !== 'social-services')
    throw new Problem('invalid', assistanceMessages.boardOnly, {}, [
      { path: 'toUnit', message: assistanceMessages.boardOnly },
    ]);
  if (by.yes === null) throw new Problem('conflict', assistanceMessages.noYes);
  const snapshot: PeriodRequest = { alias: period.alias, language: period.language, wishedOn: period.wishedOn };
  return [
    requestAct.draft({
      ...ofPeriod(found),
      id: actId,
      facts: { to: by.to.name, letter: by.letter, on: by.today },
      ground: onConsent,
    }),
    send({
      ...by,
      at: found.at,
      id: by.sendAct,
      because: actId,
      kind: requestLetter.kind,
      about: { kind: 'reflection-period', id: found.id },
      ground: onConsent,
      purpose: 'reflection-period',
      weighing: null,
      chosen: Object.keys(snapshot),
      snapshot,
      consent: by.yes,
    }),
  ];
}
