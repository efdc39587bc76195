import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { type Problem, wrongAt } from '../../../kernel/problem.ts';
import { capacityOfRole, roles } from '../../../kernel/who.ts';
import { mayAdminister } from '../access.ts';
import { Period } from '../account.ts';
import { ByMail, goesByMail, Mailed } from '../mail/by-mail.ts';
import { mailMessages } from '../mail/messages.ts';
import { beginsAtOnce, givenByLaw, periodAhead } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { LanguageTag, PersonSaid, UnitKey } from '../schema.ts';

const GivenRole = z.strictObject({ word: z.enum(roles), ...Period.shape });
const GivenCapacity = z.strictObject({ word: Capacity, ...Period.shape });

export const InvitePerson = z.strictObject({
  act: ActEnvelope,
  account: Uuid,
  unit: UnitKey,
  ...PersonSaid.shape,
  capacities: z.array(GivenCapacity).max(12),
  roles: z.array(GivenRole).min(1).max(12),
  /** Where the code goes by mail; else it is in the answer, to be given by hand. */
  mail: ByMail.nullish(),
});
export type InvitePerson = z.infer<typeof InvitePerson>;

/** Name and title are sealed beside it. */
const Facts = z.strictObject({
  account: Uuid,
  unit: Uuid,
  capacities: z.array(GivenCapacity),
  roles: z.array(GivenRole),
  languages: z.array(LanguageTag),
  mailed: Mailed,
});
type Facts = z.infer<typeof Facts>;

export const inviteAct: ActDef<'account.invite', Facts, 'name' | 'title' | 'titleEn'> = defineAct({
  type: 'account.invite',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  words: ['name', 'title', 'titleEn'],
  icon: 'user-plus',
  sentence: ({ roles: given, mailed }) => ({
    message: mailed ? mailMessages.invited : texts.invited,
    values: { count: given.length },
  }),
  retainRule: 'account',
});

/** Where the new account will be: in a unit of the agency, or in none that there is. */
type NewAccount = InFile & {
  readonly id: Uuid;
  readonly unit: { readonly ref: Uuid; readonly capacities: readonly Capacity[] } | null;
  readonly mails: boolean;
};

const twice = (given: readonly { readonly word: string }[]): boolean =>
  new Set(given.map(({ word }) => word)).size < given.length;

/** A person who works in a unit may come in: a new account with what it may, and a code that ties its person to it once. */
export const toInvite: Doing<InvitePerson, InFile, NewAccount> = {
  act: inviteAct,
  input: InvitePerson,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: ({ capacities, roles: given, mail }, { unit, mails }, now) => {
    if (!unit) return wrongAt('unit', texts.noSuchUnit);
    if (twice(given)) return wrongAt('roles', texts.twice);
    if (twice(capacities)) return wrongAt('capacities', texts.twice);
    const problems: readonly (Problem | null)[] = [
      ...given.flatMap((one, at) => [
        beginsAtOnce(one.word, one, `roles.${at}.`),
        periodAhead(one, now, `roles.${at}.`),
      ]),
      ...capacities.flatMap((one, at) => [
        givenByLaw(one.word, { capacitiesOfUnit: unit.capacities }, `capacities.${at}.word`),
        periodAhead(one, now, `capacities.${at}.`),
      ]),
      // Who gives access or reads the log acts in the capacity of that role; a person who works on matters needs one of the unit's.
      capacities.length === 0 && given.some(({ word }) => capacityOfRole(word) === null)
        ? wrongAt('capacities', texts.noCapacity)
        : null,
      goesByMail(mail, { mails, roles: given }),
    ];
    return problems.find((one) => one !== null) ?? null;
  },
  acts: ({ act, account, name, title, titleEn, languages, capacities, roles: given, mail }, { at, unit }) => [
    inviteAct.draft({
      at,
      id: act.id,
      stream: account,
      facts: {
        ...{ account, unit: unit?.ref ?? account, capacities, roles: given, languages },
        ...(mail ? { mailed: mail.language } : {}),
      },
      words: { name, title, titleEn },
    }),
  ],
};
