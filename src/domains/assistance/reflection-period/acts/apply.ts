import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { WrittenGround } from '../../../../kernel/text/ground.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { Sender, send } from '../../../disclosures/public.ts';
import { groundOfUse, groundOfUseProblem, type StandingUse } from '../../../knowledge/public.ts';
import { mayFollowPeriod } from '../../access.ts';
import { isAlso } from '../../counted.ts';
import { applicationLetter, type PeriodApplication } from '../../letter.ts';
import { assistanceMessages } from '../../messages.ts';
import { byPost, type Post } from '../../post.ts';
import { applicants } from '../../schema.ts';
import { inPeriod, type Period } from '../period.ts';

const ApplyForPeriod = z.strictObject({
  act: ActEnvelope,
  toUnit: z.int().min(1),
  person: Uuid,
  /** What has been seen, in neutral words. */
  account: text(2000),
  /** The provision on which it is sent, where the country has none in CAPE. */
  ground: WrittenGround.optional(),
});
export type ApplyForPeriod = z.infer<typeof ApplyForPeriod>;

const Facts = z.strictObject({
  to: Sender,
  /** The letter by which the application goes. */
  letter: Uuid,
  person: Uuid,
  case: Uuid.nullable(),
  applicant: z.enum(applicants),
  on: Day,
});
type Facts = z.infer<typeof Facts>;

export const applyForPeriod: ActDef<'reflection-period.apply', Facts, 'account'> = defineAct({
  type: 'reflection-period.apply',
  proof: 'disclosure',
  milestone: true,
  stream: 'reflection-period',
  words: ['account'],
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: assistanceMessages.applied, values: { unit: to.unit[language] } }),
  retainRule: 'support',
});

/** A period, and as what an agency may apply for it in the officer's capacity; null where it may not. */
export type Applicable = Here<Period> & { readonly applicant: Facts['applicant'] | null };
export type Applying = Post & {
  readonly today: string;
  readonly toKind: string;
  /** The act by which the person consented to it, where they have. */
  readonly yes: string | null;
  readonly case: string | null;
  /** What the application says of the person it is for. */
  readonly name: Pick<PeriodApplication, 'givenNames' | 'familyName' | 'birthDate'>;
  /** Under which other ids this agency counts the person. */
  readonly also: readonly string[];
  /** Naming a person in an application is an access to their identity, with an act of its own. */
  readonly look: readonly ActDraft[];
};

const useOf = (applicant: Facts['applicant'] | null): StandingUse =>
  applicant === 'investigation-leader' ? 'reflection-by-investigation' : 'reflection-by-board';

/**
 * The decision to apply for a reflection period. A board applies when the person wishes it and has consented to being named to the agency
 * that decides; nothing else is asked of them. The letter carries the name, sealed; the act of applying holds days and codes.
 */
export const toApply: Doing<ApplyForPeriod, Applicable, Applicable & Applying> = {
  act: applyForPeriod,
  input: ApplyForPeriod,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  possible: ({ applicant, state }) => {
    if (applicant === null) return new Problem('forbidden', assistanceMessages.mayNotApply);
    return state.state === 'wished' ? null : new Problem('conflict', assistanceMessages.notWished);
  },
  refuses: ({ ground }, { at, applicant, toKind, yes }) => {
    const ungrounded = groundOfUseProblem(useOf(applicant), at.country, ground);
    if (ungrounded) return ungrounded;
    if (toKind !== 'migration') return wrongAt('toUnit', assistanceMessages.migrationOnly);
    return applicant === 'social-board' && yes === null ? new Problem('conflict', assistanceMessages.noYes) : null;
  },
  acts: ({ act, person, account, ground: written }, here) => {
    const { applicant, to, letter, today, case: file, look } = here;
    const ground = groundOfUse(useOf(applicant), here.at.country, written);
    if (applicant === null || ground === null) return [];
    const snapshot: PeriodApplication = { applicant, appliedOn: today, ...here.name, account };
    return [
      applyForPeriod.draft({
        ...inPeriod(here, act),
        facts: { to: to.name, letter, person, case: file, applicant, on: today },
        words: { account },
        ground,
        caseId: file,
        subject: person,
        same: isAlso({ person, also: here.also }),
      }),
      send({
        ...byPost(here),
        at: here.at,
        because: act.id,
        kind: applicationLetter.kind,
        about: { kind: 'reflection-period', id: here.id },
        ground,
        purpose: 'reflection-period',
        chosen: Object.keys(snapshot),
        snapshot,
        // The leader of an investigation asks for no consent, so nothing ends when one is withdrawn.
        consent: applicant === 'social-board' ? here.yes : null,
      }),
      ...look,
    ];
  },
};
