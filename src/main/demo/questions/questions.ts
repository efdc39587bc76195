import type { Message } from '../../../kernel/message.ts';
import type { DemoIds } from '../step.ts';
import * as texts from './messages.ts';

/** A place where an answer can be seen: as one of the invented people, or, without one, on a public page. */
export type AnswerPlace = {
  readonly as: string | null;
  readonly text: Message;
  readonly path: (ids: DemoIds) => string | Promise<string>;
};

export type Question = {
  /** What the address names it by. */
  readonly key: string;
  readonly asked: Message;
  readonly answer: Message;
  readonly places: readonly AnswerPlace[];
};

const at = (as: string | null, text: Message, path: AnswerPlace['path'] | string): AnswerPlace => ({
  as,
  text,
  path: typeof path === 'string' ? () => path : path,
});

/** The ten questions that the floor asks when it has seen the demo, each with the places where its answer is. */
export const questions: readonly Question[] = [
  {
    key: 'police',
    asked: texts.police,
    answer: texts.policeAnswer,
    places: [
      at('karin', texts.policeCase, ({ thing }) => `/app/cases/${thing('tre-masar-protection')}`),
      at('paula', texts.policeList, '/app/cases'),
    ],
  },
  {
    key: 'register',
    asked: texts.register,
    answer: texts.registerAnswer,
    places: [
      at('karin', texts.registerPerson, ({ thing }) => `/app/persons/${thing('larkan')}`),
      at('rut', texts.registerRegistrar, '/app/cases'),
    ],
  },
  {
    key: 'machine',
    asked: texts.machine,
    answer: texts.machineAnswer,
    places: [at('karin', texts.machineRead, ({ thing }) => `/app/identifications/${thing('blank-read')}`)],
  },
  {
    key: 'defence',
    asked: texts.defence,
    answer: texts.defenceAnswer,
    places: [at('petra', texts.defenceFile, ({ thing }) => `/app/investigations/${thing('masar-office', 'file')}`)],
  },
  {
    key: 'few',
    asked: texts.few,
    answer: texts.fewAnswer,
    places: [
      at('nora', texts.fewNational, '/app/study/national'),
      at('petra', texts.fewOwn, '/app/study'),
      at(null, texts.fewPublic, '/figures/national'),
    ],
  },
  {
    key: 'changed',
    asked: texts.changed,
    answer: texts.changedAnswer,
    places: [
      at('ivar', texts.changedLost, ({ thing }) => `/app/cases/${thing('masvik-case', 'case')}/compare`),
      at('petra', texts.changedKept, ({ thing }) => `/app/cases/${thing('masar-office-case', 'case')}`),
    ],
  },
  {
    key: 'money',
    asked: texts.money,
    answer: texts.moneyAnswer,
    places: [at('linus', texts.moneyClaim, ({ thing }) => `/app/claims/${thing('larkan-claim')}`)],
  },
  {
    key: 'differ',
    asked: texts.differ,
    answer: texts.differAnswer,
    places: [at(null, texts.differPublished, '/figures/se'), at('nora', texts.differBeside, '/app/study/national')],
  },
  {
    key: 'nobody',
    asked: texts.nobody,
    answer: texts.nobodyAnswer,
    places: [at('karin', texts.nobodyWork, '/app')],
  },
  {
    key: 'cost',
    asked: texts.cost,
    answer: texts.costAnswer,
    places: [at('nora', texts.costProgramme, '/app/programme')],
  },
];
