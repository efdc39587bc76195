import { type ActType, ordinary } from '../../kernel/act.ts';
import { AtRiskFacts, CloseFacts, EndRiskFacts, LinkFacts, NoteFacts, OpenFacts } from './act-facts.ts';
import { caseMessages } from './messages.ts';

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
