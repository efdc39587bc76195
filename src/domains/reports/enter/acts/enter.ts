import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayEnter } from '../../access.ts';
import { cellKey } from '../../cell-key.ts';
import type { Definitions } from '../../definitions.ts';
import { isBegun } from '../../period.ts';
import { At, Id, noteLength, Period, sourceLength } from '../../schema.ts';
import { EnteredValue, sourceKinds } from '../../values.ts';
import { askingFor } from '../asking-for.ts';
import { type Figure, standingEntry } from '../figure.ts';
import { enterMessages } from '../messages.ts';

const EnterFigure = z.strictObject({
  act: ActEnvelope,
  /** The figure, where this cell was not entered before; else it is the one that is known. */
  figure: Uuid,
  measure: Id,
  at: At,
  period: Period,
  value: EnteredValue,
  sourceKind: z.enum(sourceKinds),
  source: text(sourceLength),
  /** What to know of it. A figure that is changed has the reason here. */
  note: text(noteLength).nullable(),
  /** The report on whose page it is entered, and which the answer shows. */
  report: Id,
});
export type EnterFigure = z.infer<typeof EnterFigure>;

const Facts = EnterFigure.pick({ measure: true, at: true, period: true, value: true, sourceKind: true });
type Facts = z.infer<typeof Facts>;

/** That a person read a figure in a source happened, and is never refused for what was there before. */
export const enterFigure: ActDef<'report.enter', Facts, 'source' | 'note'> = defineAct({
  type: 'report.enter',
  stream: 'report-figure',
  words: ['source', 'note'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: ({ measure, period }) => ({ message: enterMessages.entered, values: { measure, period } }),
  retainRule: 'report',
});

/** What is known of the cell: the figure that was entered before, if any, and the day on which it is entered now. */
type Entering = InFile & {
  readonly id: string;
  readonly before: Figure | null;
  readonly today: string;
  readonly definitions: Definitions;
};

/**
 * A figure that an analyst has read in a source is entered once, and fills every report that asks for it. Entering it again corrects it:
 * the figure before stays in the history, and the reason is required, because an unexplained change of last year's figure makes every later
 * one doubtful.
 */
export const toEnter: Doing<EnterFigure, InFile, Entering> = {
  act: enterFigure,
  input: EnterFigure,
  roles: ['analyst'],
  may: mayEnter,
  refuses: ({ measure, at, period, value, note }, { before, today, definitions }) => {
    const asking = askingFor(measure, cellKey(at), definitions);
    if (asking.length === 0) return new Problem('invalid', enterMessages.nobodyAsks);
    if (!asking.some((report) => isBegun(report, period, today))) return wrongAt('period', enterMessages.notBegun);
    const standing = before && standingEntry(before);
    if (value.is === 'taken-back' && (standing === null || standing.value.is === 'taken-back'))
      return wrongAt('value', enterMessages.nothingToRetract);
    return standing !== null && note === null ? wrongAt('note', enterMessages.sayWhy) : null;
  },
  acts: ({ act, measure, at: cell, period, value, sourceKind, source, note }, { id, at, before }) => {
    const standing = before && standingEntry(before);
    return [
      enterFigure.draft({
        at,
        id: act.id,
        stream: id,
        facts: { measure, at: cell, period, value, sourceKind },
        words: { source, note },
        corrects: standing?.act ?? null,
        basedOn: standing ? [standing.act] : [],
      }),
    ];
  },
};
