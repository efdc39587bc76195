import type { DemoIds, DemoStep } from '../step.ts';

/* How the story of help is written: one line for each act, with what all of its kind have in common. */

export const theCase = 'tre-masar-protection';
export const inVadsund = 61;
export const atMigration = 71;
export const atTheDesk = 91;

type StepMaker = (ids: DemoIds) => object | Promise<object>;

type DemoProtectionStep = Pick<DemoStep, 'name' | 'persona' | 'at' | 'verb'> & {
  readonly happened?: string;
  /** What it is about: a step that made a person, or a stream `step@unit` that a message made. */
  readonly about?: string;
  readonly input: object | StepMaker;
};

export const step = ({ about, happened, input, ...told }: DemoProtectionStep): DemoStep => ({
  ...told,
  ...(happened ? { happened: { from: happened, to: null, precision: 'minute' as const } } : {}),
  params: async (ids) =>
    about === undefined ? {} : { id: about.includes('@') ? await ids.stream(about) : ids.thing(about) },
  input: (ids) => (typeof input === 'function' ? (input as StepMaker)(ids) : input),
});

export const register = (
  name: string,
  at: string,
  over: { persona?: string; alias: string; language: string; birthYear: number; sex: string; withCase: boolean },
): DemoStep => {
  const { persona = 'karin', withCase, ...facts } = over;
  return step({
    name,
    persona,
    at,
    verb: 'person.register',
    input: (ids) => ({ person: ids.thing(name), case: withCase ? ids.thing(theCase) : null, facts }),
  });
};

const nothing = {
  familyName: null,
  birthDate: null,
  personalNumber: null,
  passportNumber: null,
  phone: null,
  address: null,
};
export const store = (about: string, at: string, fields: object, persona = 'karin'): DemoStep =>
  step({
    name: `${about}-named`,
    persona,
    at,
    verb: 'identity.store',
    about,
    input: (ids) => ({ identity: ids.thing(`${about}-named`), fields: { ...nothing, ...fields } }),
  });

export const yes = (
  name: string,
  about: string,
  at: string,
  over: object,
  persona = 'karin',
  happened?: string,
): DemoStep =>
  step({
    name,
    persona,
    at,
    ...(happened ? { happened } : {}),
    verb: 'consent.give',
    about,
    input: (ids) => ({
      consent: ids.thing(name),
      answer: 'yes',
      facts: null,
      language: 'uz',
      interpreter: 'professional',
      how: 'spoken',
      until: null,
      said: null,
      ...over,
    }),
  });

export const begin = (about: string, at: string, signs: object): DemoStep =>
  step({
    name: `${about}-support`,
    persona: 'karin',
    at,
    verb: 'assistance.begin',
    about,
    input: (ids) => ({
      support: ids.thing(`${about}-support`),
      signs: { needsBed: 'yes', isHurt: 'unknown', isThreatened: 'yes', stayDependsOnWork: 'yes', ...signs },
    }),
  });

export const arrange = (name: string, about: string, at: string, over: object, happened?: string): DemoStep =>
  step({
    name,
    persona: 'karin',
    at,
    ...(happened ? { happened } : {}),
    verb: 'assistance.arrange',
    about,
    input: { need: 'roof', outcome: 'arranged', form: null, by: null, note: null, ...over },
  });

export const period = 'svalan-time-to-think';
export const ofPeriod = (name: string, at: string, verb: string, input: object): DemoStep => ({
  ...step({ name, persona: 'karin', at, verb: `reflection-period.${verb}`, input }),
  params: (ids) => ({ id: ids.thing(period) }),
});
export const atSara = `${period}-request@61`;

/** Sara informs Karin what has become of the request: a state and a day. */
export function tells(name: string, at: string): DemoStep[] {
  return [step({ name, persona: 'sara', at, verb: 'reflection-period.tell', about: atSara, input: {} })];
}
