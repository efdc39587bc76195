import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { inProgramme, type Programme, whileItRuns } from '../programme.ts';
import { CountryCode, partnerRoles } from '../programme-schema.ts';

const SetPartner = z.strictObject({
  act: ActEnvelope,
  partner: Uuid,
  role: z.enum(partnerRoles),
  country: CountryCode.nullable(),
  /** An organisation, never a person. */
  name: line(160),
  does: text(300).nullable(),
});
type SetPartner = z.infer<typeof SetPartner>;

const Facts = SetPartner.pick({ partner: true, role: true, country: true });
type Facts = z.infer<typeof Facts>;

export const setPartner: ActDef<'programme.partner', Facts, 'name' | 'does'> = defineAct({
  type: 'programme.partner',
  stream: 'programme',
  words: ['name', 'does'],
  nature: 'record',
  facts: Facts,
  icon: 'user-plus',
  sentence: () => ({ message: frameworkMessages.partnerSet }),
  retainRule: 'programme',
});

const most = 60;

/** An organisation that takes part, with what it has promised to do. Said again when that changes. */
export const toSetPartner: Doing<SetPartner, Here<Programme>> = {
  act: setPartner,
  input: SetPartner,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileItRuns,
  refuses: ({ partner }, { state: { partners } }) =>
    partners.length >= most && !partners.some(({ id }) => id === partner)
      ? new Problem('conflict', frameworkMessages.tooManyPartners)
      : null,
  acts: ({ act, name, does, ...facts }, here) => [
    setPartner.draft({ ...inProgramme(here, act), facts, words: { name, does } }),
  ],
};
