import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { compare } from '../../../../kernel/compare.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { WithEntries } from '../../../../kernel/mistakes/withdrawal.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayCode } from '../../access.ts';
import { Coding } from '../coding.ts';
import { reviewMessages } from '../messages.ts';
import type { Review } from '../review.ts';
import { endingProblem } from './review.ts';

const CorrectReading = z.strictObject({ act: ActEnvelope, coding: Coding, reason: text(500) });
type CorrectReading = z.infer<typeof CorrectReading>;

const Facts = z.strictObject({ reading: Uuid, coding: Coding });
type Facts = z.infer<typeof Facts>;

export const correctReading: ActDef<'study.correct-reading', Facts, 'reason'> = defineAct({
  type: 'study.correct-reading',
  stream: 'study-review',
  words: ['reason'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: reviewMessages.readingCorrected }),
  retainRule: 'study',
});

/** All that a coding says, in one order. */
const saidBy = ({ obstacles, steps, ...rest }: Coding): string =>
  JSON.stringify([
    Object.entries(rest).toSorted(([one], [other]) => compare(one, other)),
    obstacles.map(({ code, page }) => `${code} ${page}`).toSorted(compare),
    steps.toSorted(compare),
  ]);

type FileOfReader = Here<Review> & { readonly reader: string };

/**
 * A reader corrects what they coded themselves. Agreement between readers goes on counting what each had coded before anyone saw the other’s; what is
 * settled follows the correction. Where a third decision was made, that is withdrawn first.
 */
export const toCorrectReading: Doing<CorrectReading, FileOfReader, WithEntries<FileOfReader>> = {
  act: correctReading,
  input: CorrectReading,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state, reader }) => {
    if (!state.readings.some((one) => one.reader === reader))
      return new Problem('conflict', reviewMessages.notYourReading);
    return state.resolved ? new Problem('conflict', reviewMessages.decidedAlready) : null;
  },
  refuses: ({ coding }, { state, reader }) => {
    const own = state.readings.find((one) => one.reader === reader);
    if (own && saidBy(own.coding) === saidBy(coding)) return wrongAt('coding.stage', reviewMessages.nothingCorrected);
    return endingProblem(coding);
  },
  acts: ({ act, coding, reason }, { at, id, state, reader, entries }) => {
    const own = state.readings.find((one) => one.reader === reader);
    if (!own) return [];
    return [
      correctReading.draft({
        at,
        id: act.id,
        stream: id,
        facts: { reading: own.act, coding },
        words: { reason },
        corrects: own.act,
        basedOn: [own.act],
        // What was settled until now is counted by the act that settled it.
        uncounts: state.status === 'agreed' ? entries.map((entry) => entry.id) : [],
      }),
    ];
  },
};
