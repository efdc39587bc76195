import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayAnswer } from '../../access.ts';
import { CourseId } from '../../courses/course-file.ts';
import { launchingMessages } from '../messages.ts';

/** `attempt`: under which id a new attempt begins; one that is not done goes on under its own. */
const LaunchPart = z.strictObject({ act: ActEnvelope, attempt: Uuid, part: z.int().min(0).max(500) });
type LaunchPart = z.infer<typeof LaunchPart>;

const Facts = z.strictObject({ course: CourseId, version: z.int(), edition: Uuid, part: z.int() });
export type LaunchFacts = z.infer<typeof Facts>;

export const launchPart: ActDef<'course-attempt.launch', LaunchFacts, never> = defineAct({
  type: 'course-attempt.launch',
  stream: 'course-attempt',
  nature: 'record',
  facts: Facts,
  icon: 'door-open',
  sentence: () => ({ message: launchingMessages.launched }),
  retainRule: 'competence',
});

type Launching = InFile & {
  readonly id: string;
  readonly open: {
    readonly course: string;
    readonly version: number;
    readonly edition: string;
    readonly opens: readonly unknown[];
  };
};

/** A person opens a part of a package. It is stored where their answers are, and no one else reads that they did. */
export const toLaunch: Doing<LaunchPart, InFile, Launching> = {
  act: launchPart,
  input: LaunchPart,
  roles: workingRoles,
  may: mayAnswer,
  refuses: ({ part }, { open }) => (part < open.opens.length ? null : wrongAt('part', launchingMessages.noSuchPart)),
  acts: ({ act, part }, { id, at, open: { course, version, edition } }) => [
    launchPart.draft({ at, id: act.id, stream: id, facts: { course, version, edition, part } }),
  ],
};
