import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayInvestigate } from '../../access.ts';
import { actMessages } from '../../act-messages.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { inFile } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { factsOnly } from '../../schema.ts';

const Facts = z.strictObject({ suspect: Uuid, on: Day });
type Facts = z.infer<typeof Facts>;

const NotifySuspect = factsOnly(Facts);
type NotifySuspect = z.infer<typeof NotifySuspect>;

export const notifySuspect: ActDef<'suspect.notify', Facts, never> = defineAct({
  ...ofFile,
  type: 'suspect.notify',
  nature: 'decision',
  facts: Facts,
  icon: 'bell',
  sentence: () => ({ message: actMessages.notified }),
});

/** The suspect is notified of the suspicion. */
export const toNotifySuspect: Doing<NotifySuspect, StoredFile> = {
  act: notifySuspect,
  input: NotifySuspect,
  roles: ['officer'],
  may: mayInvestigate,
  refuses: ({ facts }, { state }) =>
    state.suspects.some(({ id }) => id === facts.suspect)
      ? null
      : wrongAt('facts.suspect', fileMessages.suspectUnknown),
  acts: (input, stored) => [inFile(notifySuspect, stored, input)],
};
