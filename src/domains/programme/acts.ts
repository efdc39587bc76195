import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { programmeMessages } from './messages.ts';
import { DecideFacts, FillFacts, OpenFacts } from './programme-schema.ts';
import { CheckFacts, CreateFacts, MondayFacts, SeatFacts } from './schema.ts';

const shared = { nature: 'decision', retainRule: 'programme' } as const;

export const createAct: ActDef<'visit.create', CreateFacts, string> = defineAct({
  ...shared,
  type: 'visit.create',
  stream: 'study-visit',
  words: null,
  facts: CreateFacts,
  icon: 'airplane-takeoff',
  sentence: ({ reference }) => ({ message: programmeMessages.visitCreated, values: { reference } }),
});
export const seatAct: ActDef<'visit.seat', SeatFacts, 'says'> = defineAct({
  ...shared,
  type: 'visit.seat',
  stream: 'study-visit',
  words: ['says'],
  facts: SeatFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: programmeMessages.seatChanged }),
});
export const mondayAct: ActDef<'visit.monday-act', MondayFacts, 'says'> = defineAct({
  ...shared,
  nature: 'record',
  type: 'visit.monday-act',
  stream: 'study-visit',
  words: ['says'],
  facts: MondayFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.mondayActDecided }),
});
export const checkAct: ActDef<'visit.check', CheckFacts, 'note'> = defineAct({
  ...shared,
  nature: 'record',
  type: 'visit.check',
  stream: 'study-visit',
  words: ['note'],
  facts: CheckFacts,
  icon: 'check-circle',
  sentence: ({ after }) => ({ message: programmeMessages.mondayActChecked, values: { after } }),
});
export const openAct: ActDef<'programme.open', OpenFacts, string> = defineAct({
  ...shared,
  type: 'programme.open',
  stream: 'programme',
  words: null,
  facts: OpenFacts,
  icon: 'flag',
  sentence: ({ reference }) => ({ message: programmeMessages.programmeOpened, values: { reference } }),
});
export const fillAct: ActDef<'programme.fill', FillFacts, 'note'> = defineAct({
  ...shared,
  nature: 'record',
  type: 'programme.fill',
  stream: 'programme',
  words: ['note'],
  facts: FillFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.goalFilled }),
});
export const decideAct: ActDef<'programme.decide', DecideFacts, 'keeper'> = defineAct({
  ...shared,
  type: 'programme.decide',
  stream: 'programme',
  words: ['keeper'],
  facts: DecideFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: programmeMessages.keeperDecided }),
});

export const programmeActs = [createAct, seatAct, mondayAct, checkAct, openAct, fillAct, decideAct] as const;
