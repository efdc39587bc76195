import { type ActType, ordinary } from '../../../kernel/act.ts';
import { candidateMessages } from './messages.ts';
import { ChooseFacts, DrawFacts, ListWorkplacesFacts, ProposeFacts, PutAsideFacts, WeighFacts } from './schema.ts';

const shared = { ...ordinary, retainRule: 'inspection' } as const;

const propose: ActType<ProposeFacts> = {
  ...shared,
  type: 'candidate.propose',
  nature: 'record',
  facts: ProposeFacts,
  icon: 'flag',
  sentence: ({ reasons, drawn }) =>
    drawn
      ? { message: candidateMessages.drawnOf, values: { count: drawn.of } }
      : { message: candidateMessages.proposed, values: { count: reasons.length } },
};

const weigh: ActType<WeighFacts> = {
  ...shared,
  type: 'candidate.weigh',
  nature: 'record',
  facts: WeighFacts,
  icon: 'scales',
  sentence: ({ reasons }) => ({ message: candidateMessages.weighed, values: { count: reasons.length } }),
};

const choose: ActType<ChooseFacts> = {
  ...shared,
  type: 'candidate.choose',
  nature: 'decision',
  facts: ChooseFacts,
  icon: 'check-circle',
  sentence: ({ due }) => ({ message: due ? candidateMessages.chosenThoughDue : candidateMessages.chosen }),
};

const putAside: ActType<PutAsideFacts> = {
  ...shared,
  type: 'candidate.put-aside',
  nature: 'decision',
  facts: PutAsideFacts,
  icon: 'archive',
  sentence: () => ({ message: candidateMessages.putAside }),
};

const list: ActType<ListWorkplacesFacts> = {
  ...shared,
  type: 'pool.list',
  nature: 'decision',
  facts: ListWorkplacesFacts,
  icon: 'list-checks',
  sentence: ({ workplaces }) => ({ message: candidateMessages.listed, values: { count: workplaces.length } }),
};

const draw: ActType<DrawFacts> = {
  ...shared,
  type: 'pool.draw',
  nature: 'decision',
  facts: DrawFacts,
  icon: 'dice-five',
  sentence: ({ place, of }) => ({ message: candidateMessages.drew, values: { number: place + 1, count: of } }),
};

export const candidateActs = [propose, weigh, choose, putAside, list, draw] as const;
