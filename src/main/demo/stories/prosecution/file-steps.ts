import type { DemoIds, DemoStep } from '../../step.ts';

/** How a step of a criminal file is written: who, when, which act, and what it says of which file. */
export type FileStep = Omit<DemoStep, 'params' | 'input' | 'as'> & { readonly file: string };

type Input = (ids: DemoIds) => object | Promise<object>;

/** Investigators act in that capacity, also those who have others. */
const investigating = { as: 'criminal-investigation' } as const;

export const fileOf = (ids: DemoIds, file: string): string => ids.thing(file, 'file');

/** One act in a criminal file, which is named after the step that reported it. */
export const inFile = ({ file, ...step }: FileStep, input: Input): DemoStep => ({
  ...step,
  ...investigating,
  params: (ids) => ({ id: fileOf(ids, file) }),
  input,
});

/** The report with which a file begins. */
export const reported = (
  step: Omit<FileStep, 'file' | 'verb'>,
  said: {
    readonly case: string | null;
    readonly offences: readonly string[];
    readonly source: string;
    readonly reportedOn: string;
    readonly deedOn: string;
    readonly what: string;
  },
): DemoStep => ({
  ...step,
  ...investigating,
  verb: 'report.file',
  params: () => ({}),
  input: (ids) => ({
    file: fileOf(ids, step.name),
    facts: {
      case: said.case === null ? null : ids.thing(said.case, 'case'),
      offences: said.offences,
      source: said.source,
      reportedOn: said.reportedOn,
      deedOn: said.deedOn,
    },
    words: { what: said.what },
  }),
});

/** The case of this agency to which a criminal file belongs. */
export const caseOpened = (
  step: Omit<FileStep, 'file' | 'verb'>,
  about: { readonly sector: string; readonly workplaceName: string; readonly municipality: string },
): DemoStep => ({
  ...step,
  ...investigating,
  verb: 'case.open',
  params: () => ({}),
  input: (ids) => ({ case: ids.thing(step.name, 'case'), track: 'criminal', about, basedOn: [], note: null }),
});

/** An injured party, by the alias under which the agency speaks of them. The step's name is that of the person here. */
export const party = (step: Omit<FileStep, 'verb'>, alias: string): DemoStep =>
  inFile({ ...step, verb: 'injured-party.add' }, (ids) => ({
    facts: { party: ids.thing(step.name, 'party'), person: null, under18: null },
    words: { alias },
  }));

export const partyOf = (ids: DemoIds, name: string): string => ids.thing(name, 'party');

export type ItemSaid = {
  readonly number: number;
  readonly type: string;
  readonly short: string;
  readonly description?: string;
  readonly parties: readonly string[];
  readonly bearing: 'for' | 'against' | 'both';
  readonly accountOf?: string;
  readonly material?: string;
  readonly securedOn: string;
  readonly securedBy: string;
  readonly where?: string;
  readonly keptUntil?: string;
};

/** An item of evidence. The step's name is that of the item here. */
export const item = (step: Omit<FileStep, 'verb'>, said: ItemSaid): DemoStep =>
  inFile({ ...step, verb: 'evidence.add' }, (ids) => ({
    facts: {
      item: ids.thing(step.name, 'item'),
      type: said.type,
      number: said.number,
      parties: said.parties.map((name) => partyOf(ids, name)),
      bearing: said.bearing,
      accountOf: said.accountOf === undefined ? null : partyOf(ids, said.accountOf),
      material: said.material ?? 'protocol',
      securedOn: said.securedOn,
      keptUntil: said.keptUntil ?? null,
    },
    words: {
      short: said.short,
      description: said.description ?? null,
      securedBy: said.securedBy,
      where: said.where ?? null,
    },
  }));

export type RequestSaid = {
  readonly type: string;
  readonly what: string;
  readonly parties: readonly string[];
  readonly holder: string;
  readonly askedOn: string;
  readonly lost: { readonly kind: 'expires' | 'leaves'; readonly on: string | null; readonly basis: string } | null;
};

export const request = (step: Omit<FileStep, 'verb'>, { what, parties, ...facts }: RequestSaid): DemoStep =>
  inFile({ ...step, verb: 'evidence.request' }, (ids) => ({
    facts: {
      ...facts,
      request: ids.thing(step.name, 'request'),
      parties: parties.map((name) => partyOf(ids, name)),
    },
    words: { what },
  }));

export const reply = (
  step: Omit<FileStep, 'verb'>,
  asked: string,
  said: {
    readonly outcome: string;
    readonly on: string;
    readonly goneSince?: string;
    readonly obstacle?: string;
    readonly note?: string;
  },
): DemoStep =>
  inFile({ ...step, verb: 'evidence.reply' }, (ids) => ({
    facts: {
      request: ids.thing(asked, 'request'),
      outcome: said.outcome,
      on: said.on,
      goneSince: said.goneSince ?? null,
      obstacle: said.obstacle ?? null,
    },
    words: { note: said.note ?? null },
  }));

/** A decision, line by line. */
export const decision = (
  step: Omit<FileStep, 'verb'>,
  said: {
    readonly lines: readonly (readonly [party: string, offence: string, outcome: string, reason: string])[];
    readonly against: string | null;
    readonly notTaken?: readonly string[];
    readonly notTakenWords?: string;
    readonly reviewToldIn?: string;
    readonly obstacles?: readonly string[];
    readonly reasons: string;
  },
): DemoStep =>
  inFile({ ...step, verb: 'decision.make' }, (ids) => ({
    facts: {
      lines: said.lines.map(([name, offence, outcome, reason]) => ({
        party: partyOf(ids, name),
        offence,
        outcome,
        reason,
      })),
      against: said.against === null ? 'nothing-found' : 'found',
      notTaken: said.notTaken ?? null,
      reviewToldIn: said.reviewToldIn ?? null,
      obstacles: said.obstacles ?? [],
      tellAfterSupport: null,
    },
    words: { reasons: said.reasons, against: said.against, notTaken: said.notTakenWords ?? null },
  }));

export const opened = (
  step: Omit<FileStep, 'verb'>,
  ledBy: 'police' | 'prosecutor',
  decisionDue: string | null,
  reason: string | null = null,
): DemoStep =>
  inFile({ ...step, verb: 'investigation.open' }, () => ({ facts: { ledBy, decisionDue }, words: { reason } }));

export type RiskSaid = {
  readonly what: string;
  readonly note: string;
  readonly holder: string;
  readonly saver: string;
  /** The last moment, where it is known or guessed. */
  readonly diesOn?: string;
  readonly estimated?: true;
  /** The outcome, and when; nothing where no one ever tried. */
  readonly ended?: readonly ['saved' | 'lost', happened: string, told: string];
};

/** What the line of what expires of a case says of one thing, and what became of it. `file` is the step that opened the case. */
export function risk({ file, ...step }: Omit<FileStep, 'verb'>, { ended, ...said }: RiskSaid): DemoStep[] {
  const inCase = {
    persona: step.persona,
    ...investigating,
    params: (ids: DemoIds) => ({ id: ids.thing(file, 'case') }),
  };
  const atRisk: DemoStep = {
    ...inCase,
    name: step.name,
    at: step.at,
    verb: 'case.at-risk',
    input: (ids) => ({
      risk: ids.thing(step.name, 'risk'),
      what: said.what,
      diesOn: said.diesOn ?? null,
      estimated: said.estimated ?? false,
      holder: said.holder,
      saver: said.saver,
      note: said.note,
    }),
  };
  if (!ended) return [atRisk];
  const [end, happened, told] = ended;
  return [
    atRisk,
    {
      ...inCase,
      name: `${step.name}-${end}`,
      at: told,
      happened: { from: happened, to: null, precision: 'minute' },
      verb: 'case.end-risk',
      input: (ids) => ({ risk: ids.thing(step.name, 'risk'), end }),
    },
  ];
}
