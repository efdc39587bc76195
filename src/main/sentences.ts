import { assistanceLosses, assistanceTasks } from '../domains/assistance/public.ts';
import { riskSentence } from '../domains/cases/public.ts';
import { answeredTask, waitingTask, withdrawnTask } from '../domains/disclosures/public.ts';
import { takeClaimTask } from '../domains/exchange/public.ts';
import { identificationTasks } from '../domains/identification/public.ts';
import { inspectionTasks } from '../domains/inspections/public.ts';
import type { Knowledge } from '../domains/knowledge/public.ts';
import { personLosses } from '../domains/persons/public.ts';
import { programmeTaskSentences } from '../domains/programme/public.ts';
import { prosecutionLosses, prosecutionTasks } from '../domains/prosecution/public.ts';
import { claimSentence, payByTask } from '../domains/redress/public.ts';
import {
  acknowledgeTask,
  dangerTask,
  keyChangedTask,
  keyWaitsTask,
  ownedTask,
  unansweredTask,
  unopenedTask,
} from '../domains/signals/public.ts';
import { suspicionTasks } from '../domains/suspicions/public.ts';
import type { TaskSentence } from '../kernel/act.ts';
import type { LossSentence } from '../kernel/perishable.ts';
import { obstacleTasks } from './obstacles.ts';

/* How things are told: what may perish, and what somebody owes. Each domain brings its own sentences. */

/** How each domain names what may perish, by the first part of its code. */
export const losses = (knowledge: Knowledge): ReadonlyMap<string, LossSentence> =>
  new Map([
    // One line for each domain.
    ...personLosses,
    ['case', riskSentence],
    ...assistanceLosses,
    ['claim', claimSentence],
    ...prosecutionLosses(knowledge),
  ]);

/** How My work tells of each kind of task. */
export const taskSentences = (knowledge: Knowledge): ReadonlyMap<string, TaskSentence> =>
  new Map([
    ['claim.pay-by', payByTask],
    ['signal.acknowledge', acknowledgeTask],
    ['signal.owned', ownedTask],
    ...programmeTaskSentences,
    ['fee-claim.take', takeClaimTask],
    ...suspicionTasks,
    ...identificationTasks,
    ['tip.unopened', unopenedTask],
    ['tip.danger', dangerTask],
    ['tip.unanswered', unansweredTask],
    ['tip.key-changed', keyChangedTask],
    ['tip.key-waits', keyWaitsTask],
    ['disclosure.waiting', waitingTask],
    ['disclosure.answered', answeredTask],
    ['disclosure.withdrawn', withdrawnTask],
    ...inspectionTasks,
    ...assistanceTasks,
    ...prosecutionTasks(knowledge),
    ...obstacleTasks(knowledge),
  ]);

/** What can only be done until its date: after it nothing is asked of anybody. */
export const lapsingTasks = ['reflection-application.ends'] as const;
