import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import { applyAct } from '../acts.ts';
import { isAlso } from '../counted.ts';
import type { FoundPeriod, Post } from '../found.ts';
import { onApplication } from '../grounds.ts';
import { applicationLetter, type PeriodApplication } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import type { ApplyForPeriod } from '../schema.ts';

/**
 * Who may apply: a social welfare board (since 1 August 2022, without any investigation), or the leader of an investigation.
 * Not verified here against the statute book.
 */
export function applicantOf(houseKind: string, capacity: string): PeriodApplication['applicant'] | null {
  if (houseKind === 'social-services' && capacity === 'support') return 'social-board';
  if ((houseKind === 'police' || houseKind === 'prosecution') && capacity === 'criminal-investigation')
    return 'investigation-leader';
  return null;
}

/** What the application says of who it is for. */
export type Applied = Pick<PeriodApplication, 'givenNames' | 'familyName' | 'birthDate'>;

/**
 * The decision to apply for time to think. A board applies when the person wishes it and has said yes to being named to who
 * decides; nothing else is asked of them. The letter carries the name, sealed; the act of applying holds days and codes.
 */
export function apply(
  input: ApplyForPeriod,
  found: FoundPeriod,
  by: Post & {
    readonly today: string;
    readonly fromKind: string;
    readonly capacity: string;
    readonly toKind: string;
    /** The act by which the person said yes to it, where they have. */
    readonly yes: string | null;
    readonly case: string | null;
    readonly name: Applied;
    /** Under which other ids this agency counts the person. */
    readonly also: readonly string[];
  },
): ActDraft[] {
  const { period } = found;
  const applicant = applicantOf(by.fromKind, by.capacity);
  if (!applicant) throw new Problem('forbidden', assistanceMessages.mayNotApply);
  if (by.toKind !== 'migration')
    throw new Problem('invalid', assistanceMessages.migrationOnly, {}, [
      { path: 'toUnit', message: assistanceMessages.migrationOnly },
    ]);
  if (period.state !== 'wished') throw new Problem('conflict', assistanceMessages.notWished);
  if (applicant === 'social-board' && by.yes === null) throw new Problem('conflict', assistanceMessages.noYes);
  const snapshot: PeriodApplication = { applicant, appliedOn: by.today, ...by.name, account: input.account };
  return [
    applyAct.draft({
      at: found.at,
      id: input.act.id,
      stream: found.id,
      facts: {
        to: by.to.name,
        letter: by.letter,
        person: input.person,
        case: by.case,
        applicant,
        on: by.today,
      },
      words: { account: input.account },
      ground: onApplication[applicant],
      caseId: by.case,
      subject: input.person,
      basedOn: [period.head],
      same: isAlso({ person: input.person, also: by.also }),
    }),
    send({
      ...by,
      at: found.at,
      id: by.sendAct,
      because: input.act.id,
      kind: applicationLetter.kind,
      about: { kind: 'reflection-period', id: found.id },
      ground: onApplication[applicant],
      purpose: 'reflection-period',
      weighing: null,
      chosen: Object.keys(snapshot),
      snapshot,
      // Who leads an investigation asks for no yes, so nothing ends when one is taken back.
      consent: applicant === 'social-board' ? by.yes : null,
    }),
  ];
}
