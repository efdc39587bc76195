import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { dayIn, Instant } from '../../../../kernel/time/dates.ts';
import { maySupport } from '../../access.ts';
import { countBegun, type Helped, isAlso } from '../../counted.ts';
import { assistanceMessages } from '../../messages.ts';
import { Need, Signs } from '../../schema.ts';
import { tasksToStart } from '../tasks-to-start.ts';

const BeginSupport = z.strictObject({ act: ActEnvelope, support: Uuid, signs: Signs });
type BeginSupport = z.infer<typeof BeginSupport>;

const Facts = BeginSupport.pick({ signs: true }).extend({
  person: Uuid,
  alias: z.string(),
  case: Uuid.nullable(),
  tasks: z.array(z.strictObject({ need: Need, id: Uuid, dueAt: Instant })),
});
type Facts = z.infer<typeof Facts>;

export const beginSupport: ActDef<'assistance.begin', Facts, never> = defineAct({
  type: 'assistance.begin',
  stream: 'support',
  nature: 'record',
  facts: Facts,
  icon: 'lifebuoy',
  sentence: ({ alias }) => ({ message: assistanceMessages.began, values: { alias } }),
  retainRule: 'support',
});

/** A person in a file, and whether they get support. */
type InNeed = InFile & { readonly isSupported: boolean };
type Beginning = Pick<Helped, 'also' | 'setting'> & {
  readonly id: string;
  readonly person: string;
  readonly alias: string;
  readonly language: string;
  readonly case: string | null;
  readonly now: Date;
  readonly newId: () => string;
};

const hourMs = 3_600_000;

/** The act by which support begins, once for each person. It needs no report, no decision and no name. */
export const toBegin: Doing<BeginSupport, InNeed, InNeed & Beginning> = {
  act: beginSupport,
  input: BeginSupport,
  roles: ['officer', 'lead'],
  may: maySupport,
  possible: ({ isSupported }) => (isSupported ? new Problem('conflict', assistanceMessages.alreadySupported) : null),
  acts: ({ act, signs }, { id, at, now, newId, ...about }) => {
    const { person, alias, case: file, language, also, setting } = about;
    const tasks = tasksToStart(signs, language).map(({ need, withinHours }) => ({
      need,
      id: newId(),
      dueAt: new Date(now.getTime() + withinHours * hourMs).toISOString(),
    }));
    return [
      beginSupport.draft({
        at,
        id: act.id,
        stream: id,
        facts: { person, alias, case: file, signs, tasks },
        caseId: file,
        subject: person,
        counts: countBegun(
          { person, file: file ?? id, also, setting },
          dayIn(new Date(act.happenedFrom), zoneIn(at.country)),
        ),
        same: isAlso({ person, also }),
      }),
    ];
  },
};
