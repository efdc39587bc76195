import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { enterMessages } from './enter/messages.ts';
import { EnterFacts, ExportFacts } from './schema.ts';

const shared = { retainRule: 'report' } as const;

/** That somebody read a figure in a source happened, and is never refused for what stood there before. */
export const enterAct: ActDef<'report.enter', EnterFacts, 'source' | 'note'> = defineAct({
  ...shared,
  type: 'report.enter',
  stream: 'report-figure',
  words: ['source', 'note'],
  nature: 'record',
  facts: EnterFacts,
  icon: 'note-pencil',
  sentence: ({ measure, period }) => ({ message: enterMessages.entered, values: { measure, period } }),
});

export const exportAct: ActDef<'report.export', ExportFacts, never> = defineAct({
  ...shared,
  type: 'report.export',
  stream: 'report-export',
  nature: 'decision',
  facts: ExportFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ report, period }) => ({ message: enterMessages.exported, values: { report, period } }),
});

export const reportActs = [enterAct, exportAct] as const;
