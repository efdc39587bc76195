import { type ActType, ordinary } from '../../kernel/act.ts';
import { enterMessages } from './enter/messages.ts';
import { EnterFacts, ExportFacts } from './schema.ts';

const shared = { ...ordinary, retainRule: 'report' } as const;

/** That somebody read a figure in a source happened, and is never refused for what stood there before. */
const enterAct: ActType<EnterFacts> = {
  ...shared,
  type: 'report.enter',
  nature: 'record',
  facts: EnterFacts,
  icon: 'note-pencil',
  sentence: ({ measure, period }) => ({ message: enterMessages.entered, values: { measure, period } }),
};

const exportAct: ActType<ExportFacts> = {
  ...shared,
  type: 'report.export',
  nature: 'decision',
  facts: ExportFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ report, period }) => ({ message: enterMessages.exported, values: { report, period } }),
};

export const reportActs = [enterAct, exportAct] as const;
