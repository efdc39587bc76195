import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { MailAddress } from '../../../../kernel/text/mail-address.ts';
import { line } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { CountryCode } from '../../programme-schema.ts';
import { inEvent, type ProgrammeEvent, stateOn, whileOpen } from '../event.ts';
import { eventMessages } from '../event-messages.ts';
import { PageLanguage, WorksAt } from '../event-schema.ts';
import { Digest } from './plan-facts.ts';

/** What a participant is asked about themselves, and nothing more. */
export const Personal = z.strictObject({ name: line(120), mail: MailAddress, organisation: line(160).nullable() });
export type Personal = z.infer<typeof Personal>;

const Invited = Personal.extend({ participant: Uuid, worksAt: WorksAt, country: CountryCode, language: PageLanguage });
const InvitePeople = z.strictObject({ act: ActEnvelope, people: z.array(Invited.strict()).min(1).max(50) });
export type InvitePeople = z.infer<typeof InvitePeople>;

export const InvitedFacts = z.strictObject({
  participant: Uuid,
  worksAt: WorksAt,
  country: CountryCode,
  language: PageLanguage,
  code: Digest,
});
const Facts = z.strictObject({ people: z.array(InvitedFacts).min(1) });
export type InviteFacts = z.infer<typeof Facts>;

/** Who they are is in no act: it stands apart, and is erased. */
export const inviteToEvent: ActDef<'event.invite', InviteFacts> = defineAct({
  type: 'event.invite',
  stream: 'event',
  nature: 'record',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ people }) => ({ message: eventMessages.invited, values: { count: people.length } }),
  retainRule: 'programme',
});

export const mostParticipants = 600;

/** Which of the addresses are in the event already, by their place, and the code of each new participant. */
export type Inviting = Here<ProgrammeEvent> & {
  readonly today: string;
  readonly known: readonly number[];
  readonly codes: readonly string[];
};

/** Invites people by mail, each with an address of their own. */
export const toInvite: Doing<InvitePeople, Here<ProgrammeEvent>, Inviting> = {
  act: inviteToEvent,
  input: InvitePeople,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileOpen,
  refuses: ({ people }, { state, known, today }) => {
    if (stateOn(state, today) === 'over') return new Problem('conflict', eventMessages.isOver);
    if (state.participants.length + people.length > mostParticipants)
      return new Problem('conflict', eventMessages.tooMany);
    const ids = people.map(({ participant }) => participant);
    const isUsed = ids.some((id, at) => ids.indexOf(id) < at || state.participants.some((one) => one.id === id));
    if (isUsed) return new Problem('conflict', eventMessages.alreadyThere);
    const wrong = known.map((at) => ({ path: `people.${at}.mail`, message: eventMessages.alreadyInvited }));
    return wrong.length > 0 ? new Problem('invalid', eventMessages.alreadyInvited, {}, wrong) : null;
  },
  acts: ({ act, people }, here) => [
    inviteToEvent.draft({
      ...inEvent(here, act),
      facts: {
        people: people.map(({ participant, worksAt, country, language }, at) => ({
          ...{ participant, worksAt, country, language },
          code: here.codes[at] ?? '',
        })),
      },
    }),
  ],
};
