import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayFollowPeriod } from '../../access.ts';
import { isAlso } from '../../counted.ts';
import { assistanceMessages } from '../../messages.ts';

const Consider = z.strictObject({ act: ActEnvelope, period: Uuid });
type Consider = z.infer<typeof Consider>;

const Facts = z.strictObject({
  person: Uuid,
  alias: z.string(),
  case: Uuid.nullable(),
  language: z.string().nullable(),
  reference: z.string(),
});
type Facts = z.infer<typeof Facts>;

export const considerPeriod: ActDef<'reflection-period.consider', Facts, never> = defineAct({
  type: 'reflection-period.consider',
  stream: 'reflection-period',
  nature: 'record',
  facts: Facts,
  icon: 'hourglass',
  sentence: ({ alias }) => ({ message: assistanceMessages.considered, values: { alias } }),
  retainRule: 'support',
});

/** A person in a file, and whether a period of theirs is followed that has not ended. */
type Considered = InFile & { readonly isFollowed: boolean };
type Considering = Facts & {
  readonly id: string;
  /** Under which other ids the agency counts this person. */
  readonly also: readonly string[];
};

/** It was considered. That no one considers it is a gap in the law, so it is an act of its own. */
export const toConsider: Doing<Consider, Considered, Considered & Considering> = {
  act: considerPeriod,
  input: Consider,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  possible: ({ isFollowed }) => (isFollowed ? new Problem('conflict', assistanceMessages.alreadyConsidered) : null),
  acts: ({ act }, { id, at, person, alias, case: file, language, reference, also }) => [
    considerPeriod.draft({
      at,
      id: act.id,
      stream: id,
      facts: { person, alias, case: file, language, reference },
      caseId: file,
      subject: person,
      same: isAlso({ person, also }),
    }),
  ],
};
