import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { programmeMessages } from '../messages.ts';
import { inProgramme, type Programme, whileItRuns } from '../programme.ts';

const EndProgramme = z.strictObject({ act: ActEnvelope, on: Day, why: text(500) });
type EndProgramme = z.infer<typeof EndProgramme>;

const Facts = EndProgramme.pick({ on: true });
type Facts = z.infer<typeof Facts>;

export const endProgramme: ActDef<'programme.end', Facts, 'why'> = defineAct({
  type: 'programme.end',
  stream: 'programme',
  words: ['why'],
  nature: 'decision',
  facts: Facts,
  icon: 'calendar-check',
  sentence: () => ({ message: frameworkMessages.programmeEnded }),
  retainRule: 'programme',
});

/** A programme has ended: as planned, or before. What came of it is written down after that too, for the final report. */
export const toEndProgramme: Doing<EndProgramme, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: endProgramme,
  input: EndProgramme,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileItRuns,
  refuses: ({ on }, { state, today }) => {
    if (on < state.from) return wrongAt('on', programmeMessages.endsBeforeItBegins);
    return on > today ? wrongAt('on', frameworkMessages.notYetEnded) : null;
  },
  acts: ({ act, on, why }, { today: _, ...here }) => [
    endProgramme.draft({ ...inProgramme(here, act), facts: { on }, words: { why } }),
  ],
};
