import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { type FieldProblem, Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import type { DraftFault } from '../check-draft.ts';
import { Reach } from '../facts.ts';
import { faultMessages } from '../fault-messages.ts';
import { authoringMessages } from '../messages.ts';
import type { Writing } from '../writing.ts';

/** `invented`: the author has looked at what seems to be of a real case, and says that it is invented, or official. */
const SendCourse = z.strictObject({ act: ActEnvelope, was: Uuid, reach: Reach, invented: z.boolean() });
type SendCourse = z.infer<typeof SendCourse>;

const Facts = z.strictObject({ version: z.int().min(1), reach: Reach, of: Uuid });
type Facts = z.infer<typeof Facts>;

export const sendCourse: ActDef<'course-draft.send', Facts, never> = defineAct({
  type: 'course-draft.send',
  stream: 'course-draft',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ version }) => ({ message: authoringMessages.sent, values: { version } }),
  retainRule: 'competence',
});

/** The course as it stands, with what the rules find in it. */
type SendingCourse = Here<Writing> & {
  readonly faults: readonly DraftFault[];
  /** How many places look like a real case. */
  readonly realCase: number;
  /** Whether another course has this name. */
  readonly isTaken: boolean;
};

/** It goes to a reader: from now on others can read it, and so everything must be right, and nothing of it of a real case. */
export const toSendCourse: Doing<SendCourse, Here<Writing>, SendingCourse> = {
  act: sendCourse,
  input: SendCourse,
  roles: ['trainer'],
  may: mayWriteOwn,
  possible: ({ state: { withdrawn } }) =>
    withdrawn ? new Problem('conflict', authoringMessages.writeAgainFirst) : null,
  refuses: ({ was, invented }, { state, faults, realCase, isTaken }) => {
    if (was !== state.saved.act) return new Problem('conflict', authoringMessages.savedMeanwhile);
    if (isTaken) return wrongAt('id', authoringMessages.nameTaken);
    if (faults.length > 0) {
      const fields = faults
        .slice(0, 50)
        .map(({ path, code, values }): FieldProblem => ({ path, message: faultMessages[code], values }));
      return new Problem('invalid', authoringMessages.notReady, {}, fields);
    }
    return realCase > 0 && !invented ? wrongAt('invented', authoringMessages.looksReal) : null;
  },
  acts: ({ act, reach }, { id, at, state }) => [
    sendCourse.draft({
      at,
      id: act.id,
      stream: id,
      basedOn: [state.saved.act],
      facts: { version: state.versions + 1, reach, of: state.saved.act },
    }),
  ],
};
