import type { Act } from '../../kernel/act.ts';
import type * as facts from './act-facts.ts';

/** An item of evidence as it stands: as it was added, with what people have said of it since. */
export type Item = Omit<facts.ItemFacts, 'item'> & {
  readonly id: string;
  /** The act in which its words lie sealed, and under which names. */
  readonly act: string;
  readonly words: string;
  readonly addedBy: string;
  /** In which capacity it was secured. */
  readonly capacity: string;
  /** What a person has said against the catalogue; null while nobody has. */
  readonly independent: boolean | null;
  readonly from: { readonly sv: string; readonly en: string } | null;
};
export type Party = {
  readonly id: string;
  readonly act: string;
  readonly words: string;
  readonly person: string | null;
  /** Null also for whoever came by letter: it tells no ages. */
  readonly under18: boolean | null;
  readonly meetsSupportOn: string | null;
};
export type Suspect = { readonly id: string; readonly act: string; readonly notifiedOn: string | null };
export type Request = Omit<facts.RequestFacts, 'request'> & {
  readonly id: string;
  readonly act: string;
  readonly reply: (Omit<facts.ReplyFacts, 'request'> & { readonly act: string }) | null;
};
export type Setting = facts.ElementFacts & { readonly act: string; readonly by: string; readonly at: string };
export type Directive = Omit<facts.GivenFacts, 'directive'> & {
  readonly id: string;
  readonly act: string;
  readonly by: string;
  readonly answered: { readonly act: string; readonly answer: facts.AnswerFacts['answer']; readonly at: string } | null;
};
export type Decision = facts.DecisionFacts & {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly secondLook: { readonly act: string; readonly by: string; readonly agrees: boolean } | null;
};
export type Verdict = facts.VerdictFacts & { readonly id: string };
export type Service = facts.ServeFacts & { readonly id: string };
export type DefenceReply = facts.DefenceReplyFacts & { readonly id: string };
export type Given = facts.DiscloseFacts & { readonly id: string };

export const fileStatuses = ['reported', 'open', 'served', 'decided', 'judged'] as const;

/** A criminal file of one house, as its acts make it. Names and own words lie sealed in the acts that are named here. */
export type CriminalFile = {
  readonly reference: string;
  readonly case: string | null;
  readonly offences: readonly string[];
  readonly status: (typeof fileStatuses)[number];
  readonly reportedOn: string;
  readonly deedOn: string | null;
  readonly reportedAt: string;
  readonly reportAct: string;
  readonly openedAt: string | null;
  readonly ledBy: facts.OpenFacts['ledBy'] | null;
  readonly decisionDue: string | null;
  readonly parties: readonly Party[];
  readonly suspects: readonly Suspect[];
  readonly items: readonly Item[];
  readonly requests: readonly Request[];
  readonly settings: readonly Setting[];
  readonly directives: readonly Directive[];
  readonly leftQuestions: readonly facts.QuestionFacts[];
  readonly decisions: readonly Decision[];
  readonly verdicts: readonly Verdict[];
  readonly services: readonly Service[];
  readonly defenceReplies: readonly DefenceReply[];
  readonly given: readonly Given[];
};

const nothing = {
  openedAt: null,
  ledBy: null,
  decisionDue: null,
  parties: [],
  suspects: [],
  items: [],
  requests: [],
  settings: [],
  directives: [],
  leftQuestions: [],
  decisions: [],
  verdicts: [],
  services: [],
  defenceReplies: [],
  given: [],
} as const;

const changeOne = <T extends { readonly id: string }>(
  all: readonly T[],
  id: string,
  how: (one: T) => T,
): readonly T[] => all.map((one) => (one.id === id ? how(one) : one));

const itemFrom = ({ item, ...said }: facts.ItemFacts, act: Act, words: string, from: Item['from']): Item => ({
  ...said,
  id: item,
  act: act.id,
  words,
  addedBy: act.actor,
  capacity: act.capacity,
  independent: null,
  from,
});

/** The state of a criminal file: a pure function of its acts in fold order. */
export function foldFile(acts: readonly Act[]): CriminalFile {
  const root = acts.find(({ type }) => type === 'report.file');
  if (!root) throw new Error('A criminal file does not begin with a report.');
  const reported = root.facts as facts.ReportedFacts;
  const begun: CriminalFile = {
    ...nothing,
    reference: reported.reference,
    case: reported.case,
    offences: reported.offences,
    status: 'reported',
    reportedOn: reported.reportedOn,
    deedOn: reported.deedOn,
    reportedAt: root.recordedAt,
    reportAct: root.id,
  };
  const file = acts.reduce(applied, begun);
  return { ...file, status: statusOf(file) };
}

function statusOf(file: CriminalFile): CriminalFile['status'] {
  if (file.verdicts.length > 0) return 'judged';
  if (isDecided(file)) return 'decided';
  if (file.services.length > 0) return 'served';
  return file.openedAt ? 'open' : 'reported';
}

/** Whether something has been decided of every injured party for one of the two offences. */
export function isDecided({ parties, decisions }: Pick<CriminalFile, 'parties' | 'decisions'>): boolean {
  const lines = decisions.flatMap((decision) => decision.lines).filter(({ reason }) => reason !== 'RC17');
  if (parties.length === 0) return lines.length > 0;
  return parties.every(({ id }) => lines.some(({ party }) => party === id));
}

function applied(file: CriminalFile, act: Act): CriminalFile {
  switch (act.type) {
    case 'investigation.open': {
      const { ledBy, decisionDue } = act.facts as facts.OpenFacts;
      return { ...file, openedAt: act.happenedFrom, ledBy, decisionDue: decisionDue ?? file.decisionDue };
    }
    case 'investigation.plan-decision':
      return { ...file, decisionDue: (act.facts as facts.DueFacts).decisionDue };
    case 'injured-party.add': {
      const { party, person, under18 } = act.facts as facts.PartyFacts;
      const added: Party = { id: party, act: act.id, words: 'alias', person, under18, meetsSupportOn: null };
      return { ...file, parties: [...file.parties, added] };
    }
    case 'injured-party.meets-support': {
      const { party, on } = act.facts as facts.MeetsSupportFacts;
      return { ...file, parties: changeOne(file.parties, party, (one) => ({ ...one, meetsSupportOn: on })) };
    }
    case 'suspect.add':
      return {
        ...file,
        suspects: [...file.suspects, { id: (act.facts as facts.SuspectFacts).suspect, act: act.id, notifiedOn: null }],
      };
    case 'suspect.notify': {
      const { suspect, on } = act.facts as facts.NotifyFacts;
      return { ...file, suspects: changeOne(file.suspects, suspect, (one) => ({ ...one, notifiedOn: on })) };
    }
    case 'evidence.add':
      return { ...file, items: [...file.items, itemFrom(act.facts as facts.ItemFacts, act, '', null)] };
    case 'evidence.correct': {
      const { item, changed } = act.facts as facts.CorrectItemFacts;
      return { ...file, items: changeOne(file.items, item, (one) => ({ ...one, ...changed })) };
    }
    case 'evidence.take-in':
      return takenIn(file, act, act.facts as facts.TakeInFacts);
    case 'evidence.request': {
      const { request, ...said } = act.facts as facts.RequestFacts;
      return { ...file, requests: [...file.requests, { ...said, id: request, act: act.id, reply: null }] };
    }
    case 'evidence.reply': {
      const { request, ...reply } = act.facts as facts.ReplyFacts;
      const answered = changeOne(file.requests, request, (one) => ({ ...one, reply: { ...reply, act: act.id } }));
      return { ...file, requests: answered };
    }
    default:
      return judged(file, act);
  }
}

function takenIn(file: CriminalFile, act: Act, { items, newParties, from, answered }: facts.TakeInFacts): CriminalFile {
  const parties = newParties.map(
    (id): Party => ({ id, act: act.id, words: `party.${id}`, person: null, under18: null, meetsSupportOn: null }),
  );
  const taken = {
    ...file,
    parties: [...file.parties, ...parties],
    items: [...file.items, ...items.map((item) => itemFrom(item, act, `item.${item.item}.`, from))],
  };
  return answered ? withAnswer(taken, answered.directive, act, answered.answer) : taken;
}

const withAnswer = (
  file: CriminalFile,
  directive: string,
  act: Act,
  answer: facts.AnswerFacts['answer'],
): CriminalFile => ({
  ...file,
  directives: changeOne(file.directives, directive, (one) => ({
    ...one,
    answered: { act: act.id, answer, at: act.happenedFrom },
  })),
});

/** Acts by which people weigh, direct and decide, and what the defence and the court say. */
function judged(file: CriminalFile, act: Act): CriminalFile {
  const { id, actor: by, happenedFrom: at } = act;
  switch (act.type) {
    case 'element.set': {
      const said = act.facts as facts.ElementFacts;
      const others = file.settings.filter(({ party, element }) => party !== said.party || element !== said.element);
      return { ...file, settings: [...others, { ...said, act: id, by, at }] };
    }
    case 'directive.give': {
      const { directive, ...said } = act.facts as facts.GivenFacts;
      return { ...file, directives: [...file.directives, { ...said, id: directive, act: id, by, answered: null }] };
    }
    case 'directive.answer': {
      const { directive, answer } = act.facts as facts.AnswerFacts;
      return withAnswer(file, directive, act, answer);
    }
    case 'question.leave':
      return { ...file, leftQuestions: [...file.leftQuestions, act.facts as facts.QuestionFacts] };
    case 'decision.make':
      return {
        ...file,
        decisions: [...file.decisions, { ...(act.facts as facts.DecisionFacts), id, by, at, secondLook: null }],
      };
    case 'decision.second-look': {
      const { decision, agrees } = act.facts as facts.SecondLookFacts;
      const looked = changeOne(file.decisions, decision, (one) => ({ ...one, secondLook: { act: id, by, agrees } }));
      return { ...file, decisions: looked };
    }
    case 'verdict.record':
      return { ...file, verdicts: [...file.verdicts, { ...(act.facts as facts.VerdictFacts), id }] };
    case 'file.serve':
      return { ...file, services: [...file.services, { ...(act.facts as facts.ServeFacts), id }] };
    case 'defence.reply':
      return { ...file, defenceReplies: [...file.defenceReplies, { ...(act.facts as facts.DefenceReplyFacts), id }] };
    case 'defence.disclose':
      return { ...file, given: [...file.given, { ...(act.facts as facts.DiscloseFacts), id }] };
    default:
      return file;
  }
}

/** The decision that needs somebody else's eyes: closed because the injured party does not take part. */
export const awaitsSecondLook = ({ lines, secondLook }: Decision): boolean =>
  secondLook === null && lines.some(({ reason }) => reason === 'RC08');
