import { z } from 'zod';
import { defineTask } from '../../kernel/define-task.ts';
import { workloadMessages as texts } from './messages.ts';

/**
 * What a person who has left answered for. No act of any matter makes it, since an account ends in a file of its own: `listLeftBehind` gives
 * it, to those who lead the unit, until each matter has a responsible person again.
 */
export const leftBehind = defineTask({
  kind: 'unit.left-behind',
  aboutKind: 'unit-person',
  facts: z.object({ count: z.number() }),
  sentence: ({ count }, { say }) => ({
    title: say(texts.leftTitle, { count }),
    detail: say(texts.leftDetail),
  }),
});
