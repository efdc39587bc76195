import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { mayAdminister } from '../access.ts';
import { Absence, type Account } from '../account.ts';
import { stillOpen } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

/** Null: there as usual. */
const SetAbsence = z.strictObject({ act: ActEnvelope, absence: Absence.nullable() });
type SetAbsence = z.infer<typeof SetAbsence>;

const Facts = OfAccount.extend({ absence: Absence.nullable(), before: Absence.nullable() }).strict();
type Facts = z.infer<typeof Facts>;

export const setAbsence: ActDef<'account.set-absence', Facts, never> = defineAct({
  type: 'account.set-absence',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: ({ absence }) => ({
    message: absence === null ? texts.absenceEnded : absence.deputy === null ? texts.absent : texts.absentWithDeputy,
  }),
  retainRule: 'account',
});

/** The account, and who could stand in for its person: see `couldStandIn`. */
type WithColleagues = Account & { readonly couldStandIn: readonly string[] };

/**
 * When a person is away and who stands in for them. It changes no one’s access: the deputy has what they have, and acts as deputy where both
 * come in. So a deputy is of the same unit, and works on matters.
 */
export const toSetAbsence: Doing<SetAbsence, Account, WithColleagues> = {
  act: setAbsence,
  input: SetAbsence,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillOpen,
  refuses: ({ absence }, { id, couldStandIn }) => {
    if (!absence) return null;
    if (absence.to !== null && absence.to < absence.from) return wrongAt('absence.to', texts.untilBeforeFrom);
    if (absence.deputy === id) return wrongAt('absence.deputy', texts.ownDeputy);
    return absence.deputy === null || couldStandIn.includes(absence.deputy)
      ? null
      : wrongAt('absence.deputy', texts.noSuchDeputy);
  },
  acts: ({ act, absence }, { id, at, said }) => [
    setAbsence.draft({ at, id: act.id, stream: id, facts: { account: id, absence, before: said.absence } }),
  ],
};
