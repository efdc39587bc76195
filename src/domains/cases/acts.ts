import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import {
  AtRiskFacts,
  CloseFacts,
  EndRiskFacts,
  GiveCopyFacts,
  LinkFacts,
  NoteFacts,
  OpenFacts,
  RefuseCopyFacts,
  RegisterFacts,
} from './act-facts.ts';
import { caseMessages } from './messages.ts';
import { recordMessages } from './records/messages.ts';

const shared = { stream: 'case', retainRule: 'case' } as const;

export const openAct: ActDef<'case.open', OpenFacts, 'note'> = defineAct({
  ...shared,
  type: 'case.open',
  words: ['note'],
  nature: 'decision',
  facts: OpenFacts,
  icon: 'folder-open',
  sentence: () => ({ message: caseMessages.opened }),
});

export const noteAct: ActDef<'case.note', NoteFacts, 'note'> = defineAct({
  ...shared,
  type: 'case.note',
  words: ['note'],
  nature: 'record',
  facts: NoteFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: caseMessages.noted }),
});

export const closeAct: ActDef<'case.close', CloseFacts, 'reason'> = defineAct({
  ...shared,
  type: 'case.close',
  words: ['reason'],
  nature: 'decision',
  facts: CloseFacts,
  icon: 'archive',
  sentence: () => ({ message: caseMessages.closed }),
});

export const linkAct: ActDef<'case.link', LinkFacts, never> = defineAct({
  ...shared,
  type: 'case.link',
  nature: 'record',
  facts: LinkFacts,
  icon: 'link',
  sentence: () => ({ message: caseMessages.linked }),
});

export const atRiskAct: ActDef<'case.at-risk', AtRiskFacts, 'note'> = defineAct({
  ...shared,
  type: 'case.at-risk',
  words: ['note'],
  nature: 'record',
  facts: AtRiskFacts,
  icon: 'hourglass-medium',
  sentence: () => ({ message: caseMessages.atRisk }),
});

export const endRiskAct: ActDef<'case.end-risk', EndRiskFacts, never> = defineAct({
  ...shared,
  type: 'case.end-risk',
  nature: 'record',
  facts: EndRiskFacts,
  icon: 'hourglass-medium',
  sentence: ({ end }) => ({ message: end === 'saved' ? caseMessages.riskSaved : caseMessages.riskLost }),
});

export const registerAct: ActDef<'case.register', RegisterFacts, never> = defineAct({
  ...shared,
  type: 'case.register',
  nature: 'decision',
  facts: RegisterFacts,
  icon: 'stamp',
  sentence: ({ number }) => ({ message: recordMessages.registered, values: { number } }),
});

export const giveCopyAct: ActDef<'case.give-copy', GiveCopyFacts, 'asker'> = defineAct({
  ...shared,
  type: 'case.give-copy',
  words: ['asker'],
  nature: 'decision',
  facts: GiveCopyFacts,
  icon: 'copy',
  sentence: ({ items }) => ({
    message: recordMessages.given,
    values: { count: items.length, masked: items.filter(({ mask }) => mask !== 'nothing').length },
  }),
});

export const refuseCopyAct: ActDef<'case.refuse-copy', RefuseCopyFacts, 'reason' | 'asker'> = defineAct({
  ...shared,
  type: 'case.refuse-copy',
  words: ['reason', 'asker'],
  nature: 'decision',
  facts: RefuseCopyFacts,
  icon: 'prohibit',
  sentence: () => ({ message: recordMessages.refused }),
});

/** What a registrar does with the public records of a case. */
export const recordActs = [registerAct, giveCopyAct, refuseCopyAct];
