import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { candidateMessages } from './messages.ts';
import { ChooseFacts, DrawFacts, ListWorkplacesFacts, ProposeFacts, PutAsideFacts, WeighFacts } from './schema.ts';

const shared = { retainRule: 'inspection' } as const;

export const proposeAct: ActDef<'candidate.propose', ProposeFacts, string> = defineAct({
  ...shared,
  type: 'candidate.propose',
  stream: 'candidate',
  words: null,
  nature: 'record',
  facts: ProposeFacts,
  icon: 'flag',
  sentence: ({ reasons, drawn }) =>
    drawn
      ? { message: candidateMessages.drawnOf, values: { count: drawn.of } }
      : { message: candidateMessages.proposed, values: { count: reasons.length } },
});

export const weighAct: ActDef<'candidate.weigh', WeighFacts, string> = defineAct({
  ...shared,
  type: 'candidate.weigh',
  stream: 'candidate',
  words: null,
  nature: 'record',
  facts: WeighFacts,
  icon: 'scales',
  sentence: ({ reasons }) => ({ message: candidateMessages.weighed, values: { count: reasons.length } }),
});

export const chooseAct: ActDef<'candidate.choose', ChooseFacts, 'reason'> = defineAct({
  ...shared,
  type: 'candidate.choose',
  stream: 'candidate',
  words: ['reason'],
  nature: 'decision',
  facts: ChooseFacts,
  icon: 'check-circle',
  sentence: ({ due }) => ({ message: due ? candidateMessages.chosenThoughDue : candidateMessages.chosen }),
});

export const putAsideAct: ActDef<'candidate.put-aside', PutAsideFacts, 'reason'> = defineAct({
  ...shared,
  type: 'candidate.put-aside',
  stream: 'candidate',
  words: ['reason'],
  nature: 'decision',
  facts: PutAsideFacts,
  icon: 'archive',
  sentence: () => ({ message: candidateMessages.putAside }),
});

export const listAct: ActDef<'pool.list', ListWorkplacesFacts, 'source'> = defineAct({
  ...shared,
  type: 'pool.list',
  stream: 'workplace-pool',
  words: ['source'],
  nature: 'decision',
  facts: ListWorkplacesFacts,
  icon: 'list-checks',
  sentence: ({ workplaces }) => ({ message: candidateMessages.listed, values: { count: workplaces.length } }),
});

export const drawAct: ActDef<'pool.draw', DrawFacts, never> = defineAct({
  ...shared,
  type: 'pool.draw',
  stream: 'workplace-pool',
  nature: 'decision',
  facts: DrawFacts,
  icon: 'dice-five',
  sentence: ({ place, of }) => ({ message: candidateMessages.drew, values: { number: place + 1, count: of } }),
});

export const candidateActs = [proposeAct, weighAct, chooseAct, putAsideAct, listAct, drawAct] as const;
