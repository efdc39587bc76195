import type { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import { describedWords, describedWrong, ProgrammeDescription } from '../describe.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { inProgramme, type Programme } from '../programme.ts';

const ChangeProgramme = ProgrammeDescription.extend({ act: ActEnvelope }).strict();
type ChangeProgramme = z.infer<typeof ChangeProgramme>;

const Facts = ProgrammeDescription.pick({ from: true, ends: true, country: true, currency: true });
type Facts = z.infer<typeof Facts>;

export const changeProgramme: ActDef<'programme.change', Facts, 'title' | 'region' | 'lead' | 'funder'> = defineAct({
  type: 'programme.change',
  stream: 'programme',
  words: ['title', 'region', 'lead', 'funder'],
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: frameworkMessages.programmeChanged }),
  retainRule: 'programme',
});

/**
 * What a programme is called, when, where, who leads it and who pays: said again as a whole, when it was wrong or when it was agreed once more. Sums that
 * were entered are in the currency of that day, so it stays once there are any.
 */
export const toChangeProgramme: Doing<ChangeProgramme, Here<Programme>> = {
  act: changeProgramme,
  input: ChangeProgramme,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: (input, { state }) => {
    if (input.currency !== state.currency && state.lines.length > 0)
      return wrongAt('currency', frameworkMessages.currencyStays);
    return describedWrong(input);
  },
  acts: ({ act, from, ends, country, currency, ...described }, here) => [
    changeProgramme.draft({
      ...inProgramme(here, act),
      facts: { from, ends, country, currency },
      words: describedWords({ from, ends, country, currency, ...described }),
    }),
  ],
};
