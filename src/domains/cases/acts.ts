import { type ActType, ordinary } from '../../kernel/act.ts';
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

const shared = { ...ordinary, retainRule: 'case' } as const;

export const openAct: ActType<OpenFacts> = {
  ...shared,
  type: 'case.open',
  nature: 'decision',
  facts: OpenFacts,
  icon: 'folder-open',
  sentence: () => ({ message: caseMessages.opened }),
};

export const noteAct: ActType<NoteFacts> = {
  ...shared,
  type: 'case.note',
  nature: 'record',
  facts: NoteFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: caseMessages.noted }),
};

export const closeAct: ActType<CloseFacts> = {
  ...shared,
  type: 'case.close',
  nature: 'decision',
  facts: CloseFacts,
  icon: 'archive',
  sentence: () => ({ message: caseMessages.closed }),
};

export const linkAct: ActType<LinkFacts> = {
  ...shared,
  type: 'case.link',
  nature: 'record',
  facts: LinkFacts,
  icon: 'link',
  sentence: () => ({ message: caseMessages.linked }),
};

export const atRiskAct: ActType<AtRiskFacts> = {
  ...shared,
  type: 'case.at-risk',
  nature: 'record',
  facts: AtRiskFacts,
  icon: 'hourglass-medium',
  sentence: () => ({ message: caseMessages.atRisk }),
};

export const endRiskAct: ActType<EndRiskFacts> = {
  ...shared,
  type: 'case.end-risk',
  nature: 'record',
  facts: EndRiskFacts,
  icon: 'hourglass-medium',
  sentence: ({ end }) => ({ message: end === 'saved' ? caseMessages.riskSaved : caseMessages.riskLost }),
};

export const registerAct: ActType<RegisterFacts> = {
  ...shared,
  type: 'case.register',
  nature: 'decision',
  facts: RegisterFacts,
  icon: 'stamp',
  sentence: ({ number }) => ({ message: recordMessages.registered, values: { number } }),
};

export const giveCopyAct: ActType<GiveCopyFacts> = {
  ...shared,
  type: 'case.give-copy',
  nature: 'decision',
  facts: GiveCopyFacts,
  icon: 'copy',
  sentence: ({ items }) => ({
    message: recordMessages.given,
    values: { count: items.length, masked: items.filter(({ mask }) => mask !== 'nothing').length },
  }),
};

export const refuseCopyAct: ActType<RefuseCopyFacts> = {
  ...shared,
  type: 'case.refuse-copy',
  nature: 'decision',
  facts: RefuseCopyFacts,
  icon: 'prohibit',
  sentence: () => ({ message: recordMessages.refused }),
};

/** What a registrar does with the public records of a case. */
export const recordActs = [registerAct, giveCopyAct, refuseCopyAct];
