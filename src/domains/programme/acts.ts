import { type ActType, ordinary } from '../../kernel/act.ts';
import { programmeMessages } from './messages.ts';
import { DecideFacts, FillFacts, OpenFacts } from './programme-schema.ts';
import { CheckFacts, CreateFacts, MondayFacts, SeatFacts } from './schema.ts';

const shared = { ...ordinary, nature: 'decision', retainRule: 'programme' } as const;

const createAct: ActType<CreateFacts> = {
  ...shared,
  type: 'visit.create',
  facts: CreateFacts,
  icon: 'airplane-takeoff',
  sentence: ({ reference }) => ({ message: programmeMessages.visitCreated, values: { reference } }),
};
const seatAct: ActType<SeatFacts> = {
  ...shared,
  type: 'visit.seat',
  facts: SeatFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: programmeMessages.seatChanged }),
};
const mondayAct: ActType<MondayFacts> = {
  ...shared,
  nature: 'record',
  type: 'visit.monday-act',
  facts: MondayFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.mondayActDecided }),
};
const checkAct: ActType<CheckFacts> = {
  ...shared,
  nature: 'record',
  type: 'visit.check',
  facts: CheckFacts,
  icon: 'check-circle',
  sentence: ({ after }) => ({ message: programmeMessages.mondayActChecked, values: { after } }),
};
const openAct: ActType<OpenFacts> = {
  ...shared,
  type: 'programme.open',
  facts: OpenFacts,
  icon: 'flag',
  sentence: ({ reference }) => ({ message: programmeMessages.programmeOpened, values: { reference } }),
};
const fillAct: ActType<FillFacts> = {
  ...shared,
  nature: 'record',
  type: 'programme.fill',
  facts: FillFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: programmeMessages.goalFilled }),
};
const decideAct: ActType<DecideFacts> = {
  ...shared,
  type: 'programme.decide',
  facts: DecideFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: programmeMessages.keeperDecided }),
};

export const programmeActs = [createAct, seatAct, mondayAct, checkAct, openAct, fillAct, decideAct] as const;
