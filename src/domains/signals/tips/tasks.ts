import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import type { Calendar } from '../../../kernel/time/calendar.ts';
import { lastMinuteOf } from '../../../kernel/time/day-bounds.ts';
import type { Tip } from './fold.ts';
import { tipMessages } from './messages.ts';

/** A tip that no one has opened. No act is behind it yet, so no fold gives it: `listUnopened` does. */
export const unopenedTip = defineTask({
  kind: 'tip.unopened',
  aboutKind: 'tip',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(tipMessages.unopenedTitle), detail: say(tipMessages.unopenedDetail) }),
});

/** One whose sender has said that someone is in danger. */
export const dangerTip = defineTask({
  kind: 'tip.danger',
  aboutKind: 'tip',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(tipMessages.dangerTitle), detail: say(tipMessages.dangerDetail) }),
});

/** One that was opened and not answered. */
export const unansweredTip = defineTask({
  kind: 'tip.unanswered',
  aboutKind: 'tip',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({
    title: say(tipMessages.unansweredTitle),
    detail: say(tipMessages.unansweredDetail),
  }),
});

/** A key that a colleague of the reader has made. What there is to see hangs on the reader: `listKeyNews` gives both. */
export const changedKey = defineTask({
  kind: 'tip.key-changed',
  aboutKind: 'tip-key',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({
    title: say(tipMessages.keyChangedTitle),
    detail: say(tipMessages.keyChangedDetail),
  }),
});

/** One that waits for a second reader. */
export const waitingKey = defineTask({
  kind: 'tip.key-waits',
  aboutKind: 'tip-key',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(tipMessages.keyWaitsTitle), detail: say(tipMessages.keyWaitsDetail) }),
});

/** A colleague asks to be added to a key. It is asked of each reader who opens the key, by no date: `listKeyNews` gives it until it is answered. */
export const askedKey = defineTask({
  kind: 'tip.key-asked',
  aboutKind: 'tip-key',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(tipMessages.keyAskedTitle), detail: say(tipMessages.keyAskedDetail) }),
});

/**
 * An opened tip is owed an answer by the day that its sender was shown, unless they asked not to be written to; where they said that
 * someone is in danger, on the day on which they said it.
 */
export const tipTasks = (
  stream: string,
  tip: Tip,
  { calendar: { zone } }: { readonly calendar: Pick<Calendar, 'zone'> },
): readonly TaskDraft[] => [
  unansweredTip.draft({
    id: stream,
    about: stream,
    dueAt: lastMinuteOf(tip.dangerOn ?? tip.answerBy, zone),
    owner: tip.openedBy,
    open: tip.answeredAt === null && tip.stoppedAt === null,
    facts: {},
  }),
];
