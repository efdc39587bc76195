import type { Act } from '../../kernel/act.ts';
import type * as facts from './act-facts.ts';
import * as kinds from './acts.ts';
import type { fileStatuses } from './codes.ts';

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
  const root = acts.find(kinds.reportAct.is);
  if (!root) throw new Error('A criminal file does not begin with a report.');
  const reported = root.facts;
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
  if (kinds.openAct.is(act)) {
    const { ledBy, decisionDue } = act.facts;
    return { ...file, openedAt: act.happenedFrom, ledBy, decisionDue: decisionDue ?? file.decisionDue };
  }
  if (kinds.dueAct.is(act)) return { ...file, decisionDue: act.facts.decisionDue };
  if (kinds.partyAct.is(act)) {
    const { party, person, under18 } = act.facts;
    const added: Party = { id: party, act: act.id, words: 'alias', person, under18, meetsSupportOn: null };
    return { ...file, parties: [...file.parties, added] };
  }
  if (kinds.meetsSupportAct.is(act)) {
    const { party, on } = act.facts;
    return { ...file, parties: changeOne(file.parties, party, (one) => ({ ...one, meetsSupportOn: on })) };
  }
  if (kinds.suspectAct.is(act)) {
    const added: Suspect = { id: act.facts.suspect, act: act.id, notifiedOn: null };
    return { ...file, suspects: [...file.suspects, added] };
  }
  if (kinds.notifyAct.is(act)) {
    const { suspect, on } = act.facts;
    return { ...file, suspects: changeOne(file.suspects, suspect, (one) => ({ ...one, notifiedOn: on })) };
  }
  if (kinds.evidenceAct.is(act)) return { ...file, items: [...file.items, itemFrom(act.facts, act, '', null)] };
  if (kinds.correctItemAct.is(act)) {
    const { item, changed } = act.facts;
    return { ...file, items: changeOne(file.items, item, (one) => ({ ...one, ...changed })) };
  }
  if (kinds.takeInAct.is(act)) return takenIn(file, act, act.facts);
  if (kinds.requestAct.is(act)) {
    const { request, ...said } = act.facts;
    return { ...file, requests: [...file.requests, { ...said, id: request, act: act.id, reply: null }] };
  }
  if (kinds.replyAct.is(act)) {
    const { request, ...reply } = act.facts;
    const answered = changeOne(file.requests, request, (one) => ({ ...one, reply: { ...reply, act: act.id } }));
    return { ...file, requests: answered };
  }
  return judged(file, act);
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
  if (kinds.elementAct.is(act)) {
    const said = act.facts;
    const others = file.settings.filter(({ party, element }) => party !== said.party || element !== said.element);
    return { ...file, settings: [...others, { ...said, act: id, by, at }] };
  }
  if (kinds.directiveAct.is(act)) {
    const { directive, ...said } = act.facts;
    return { ...file, directives: [...file.directives, { ...said, id: directive, act: id, by, answered: null }] };
  }
  if (kinds.directiveAnswerAct.is(act)) return withAnswer(file, act.facts.directive, act, act.facts.answer);
  if (kinds.questionAct.is(act)) return { ...file, leftQuestions: [...file.leftQuestions, act.facts] };
  if (kinds.decisionAct.is(act))
    return { ...file, decisions: [...file.decisions, { ...act.facts, id, by, at, secondLook: null }] };
  if (kinds.secondLookAct.is(act)) {
    const { decision, agrees } = act.facts;
    const looked = changeOne(file.decisions, decision, (one) => ({ ...one, secondLook: { act: id, by, agrees } }));
    return { ...file, decisions: looked };
  }
  if (kinds.verdictAct.is(act)) return { ...file, verdicts: [...file.verdicts, { ...act.facts, id }] };
  if (kinds.serveAct.is(act)) return { ...file, services: [...file.services, { ...act.facts, id }] };
  if (kinds.defenceReplyAct.is(act)) return { ...file, defenceReplies: [...file.defenceReplies, { ...act.facts, id }] };
  if (kinds.discloseAct.is(act)) return { ...file, given: [...file.given, { ...act.facts, id }] };
  return file;
}

/** The decision that needs somebody else's eyes: closed because the injured party does not take part. */
export const awaitsSecondLook = ({ lines, secondLook }: Decision): boolean =>
  secondLook === null && lines.some(({ reason }) => reason === 'RC08');
