import type { TaskSentence } from '../../kernel/act.ts';
import { needNames } from './code-messages.ts';
import { deskNeedNames } from './desk/desk-messages.ts';
import { assistanceMessages as texts } from './messages.ts';

/** How My work tells of each kind of task of this domain. */
export const assistanceTasks: readonly (readonly [string, TaskSentence])[] = [
  [
    'assistance.need',
    ({ alias, need }, _language, say) => ({
      title: say(texts.needTask, { alias: String(alias), need: say(needNames[need as keyof typeof needNames]) }),
      detail: say(texts.needTaskDetail),
    }),
  ],
  [
    'reflection-period.apply',
    ({ alias }, _language, say) => ({
      title: say(texts.applyTask, { alias: String(alias) }),
      detail: say(texts.applyTaskDetail),
    }),
  ],
  [
    'reflection-period.ends',
    ({ alias }, _language, say) => ({
      title: say(texts.endsTask, { alias: String(alias) }),
      detail: say(texts.endsTaskDetail),
    }),
  ],
  [
    'reflection-period.decide',
    ({ reference }, _language, say) => ({
      title: say(texts.decideTask, { reference: String(reference) }),
      detail: say(texts.decideTaskDetail),
    }),
  ],
  [
    'reflection-application.ends',
    ({ reference }, _language, say) => ({
      title: say(texts.applicationEndsTask, { reference: String(reference) }),
      detail: say(texts.applicationEndsDetail),
    }),
  ],
  [
    'desk.answer',
    ({ need, unitSv, unitEn }, language, say) => ({
      title: say(texts.deskTask, {
        need: say(deskNeedNames[need as keyof typeof deskNeedNames]),
        unit: String(language === 'sv' ? unitSv : unitEn),
      }),
      detail: say(texts.deskTaskDetail),
    }),
  ],
];
