import type { Act } from '../../kernel/act.ts';
import { withChanges } from '../../kernel/mistakes/with-changes.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import { type CriminalFile, type Item, isDecided, type Party, type Suspect } from './criminal-file.ts';
import { makeDecision } from './decisions/acts/make-decision.ts';
import { recordVerdict } from './decisions/acts/record-verdict.ts';
import { reviewDecision } from './decisions/acts/review-decision.ts';
import { disclose } from './defence/acts/disclose.ts';
import { recordAcknowledgement } from './defence/acts/record-acknowledgement.ts';
import { recordDefenceReply } from './defence/acts/record-defence-reply.ts';
import { serveFile } from './defence/acts/serve-file.ts';
import { leaveQuestion } from './elements/acts/leave-question.ts';
import { setElement } from './elements/acts/set-element.ts';
import { addEvidence } from './evidence/acts/add-evidence.ts';
import { correctEvidence } from './evidence/acts/correct-evidence.ts';
import { recordCustody } from './evidence/acts/record-custody.ts';
import { replyToRequest } from './evidence/acts/reply-to-request.ts';
import { requestEvidence } from './evidence/acts/request-evidence.ts';
import { takeFromVisit } from './evidence/acts/take-from-visit.ts';
import type { ItemFacts, TakenFacts } from './evidence/schema.ts';
import { addInjuredParty } from './investigation/acts/add-injured-party.ts';
import { addSuspect } from './investigation/acts/add-suspect.ts';
import { changeInvestigationResponsible } from './investigation/acts/change-responsible.ts';
import { correctReport } from './investigation/acts/correct-report.ts';
import { fileReport } from './investigation/acts/file-report.ts';
import { noteSupport } from './investigation/acts/note-support.ts';
import { notifySuspect } from './investigation/acts/notify-suspect.ts';
import { openInvestigation } from './investigation/acts/open-investigation.ts';
import { planDecision } from './investigation/acts/plan-decision.ts';
import { withdrawFileEntry } from './investigation/acts/withdraw-entry.ts';
import { answerDirective } from './letters/acts/answer-directive.ts';
import { giveDirective } from './letters/acts/give-directive.ts';
import { sendEvidence } from './letters/acts/send-evidence.ts';
import { type TakeInFacts, takeIn } from './letters/acts/take-in.ts';
import { makePackage } from './package/acts/make-package.ts';

/** Every kind of act in a criminal file. That items were sent does not change it. */
export const fileActs = [
  fileReport,
  openInvestigation,
  planDecision,
  addInjuredParty,
  noteSupport,
  addSuspect,
  notifySuspect,
  addEvidence,
  takeFromVisit,
  correctEvidence,
  recordCustody,
  requestEvidence,
  replyToRequest,
  setElement,
  giveDirective,
  answerDirective,
  leaveQuestion,
  makeDecision,
  reviewDecision,
  recordVerdict,
  serveFile,
  recordDefenceReply,
  disclose,
  recordAcknowledgement,
  makePackage,
  sendEvidence,
  takeIn,
  changeInvestigationResponsible,
  correctReport,
  withdrawFileEntry,
];

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

const itemFrom = ({ item, ...said }: ItemFacts | TakenFacts, act: Act, words: string, from: Item['from']): Item => ({
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
  const root = acts.find(fileReport.is);
  if (!root) throw new Error('A criminal file does not begin with a report.');
  const reported = acts.filter(correctReport.is).reduce((so, { facts }) => withChanges(so, facts.changed), root.facts);
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
    responsible: lastResponsible(
      { owner: root.actor, since: root.recordedAt, by: null },
      acts.filter(changeInvestigationResponsible.is),
    ),
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

function applied(file: CriminalFile, act: Act): CriminalFile {
  if (openInvestigation.is(act)) {
    const { ledBy, decisionDue } = act.facts;
    return { ...file, openedAt: act.happenedFrom, ledBy, decisionDue: decisionDue ?? file.decisionDue };
  }
  if (planDecision.is(act)) return { ...file, decisionDue: act.facts.decisionDue };
  if (addInjuredParty.is(act)) {
    const { party, person, under18 } = act.facts;
    const added: Party = { id: party, act: act.id, words: 'alias', person, under18, meetsSupportOn: null };
    return { ...file, parties: [...file.parties, added] };
  }
  if (noteSupport.is(act)) {
    const { party, on } = act.facts;
    return { ...file, parties: changeOne(file.parties, party, (one) => ({ ...one, meetsSupportOn: on })) };
  }
  if (addSuspect.is(act)) {
    const added: Suspect = { id: act.facts.suspect, act: act.id, notifiedOn: null };
    return { ...file, suspects: [...file.suspects, added] };
  }
  if (notifySuspect.is(act)) {
    const { suspect, on } = act.facts;
    return { ...file, suspects: changeOne(file.suspects, suspect, (one) => ({ ...one, notifiedOn: on })) };
  }
  if (addEvidence.is(act) || takeFromVisit.is(act))
    return { ...file, items: [...file.items, itemFrom(act.facts, act, '', null)] };
  if (correctEvidence.is(act)) {
    const { item, changed } = act.facts;
    return { ...file, items: changeOne(file.items, item, (one) => ({ ...one, ...changed })) };
  }
  if (recordCustody.is(act)) {
    const { item, step, at } = act.facts;
    const recorded = { act: act.id, step, at };
    const items = changeOne(file.items, item, (one) => ({ ...one, custody: [...(one.custody ?? []), recorded] }));
    return { ...file, items };
  }
  if (takeIn.is(act)) return takenIn(file, act, act.facts);
  if (requestEvidence.is(act)) {
    const { request, ...said } = act.facts;
    return { ...file, requests: [...file.requests, { ...said, id: request, act: act.id, reply: null }] };
  }
  if (replyToRequest.is(act)) {
    const { request, ...reply } = act.facts;
    const answered = changeOne(file.requests, request, (one) => ({ ...one, reply: { ...reply, act: act.id } }));
    return { ...file, requests: answered };
  }
  return judged(file, act);
}

function takenIn(file: CriminalFile, act: Act, { items, newParties, from, answered }: TakeInFacts): CriminalFile {
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
  answer: NonNullable<TakeInFacts['answered']>['answer'],
): CriminalFile => ({
  ...file,
  directives: changeOne(file.directives, directive, (one) => ({
    ...one,
    answered: { act: act.id, answer, at: act.happenedFrom },
  })),
});

/** Acts by which people assess, direct and decide, and what the defence and the court say. */
function judged(file: CriminalFile, act: Act): CriminalFile {
  const { id, actor: by, happenedFrom: at } = act;
  if (setElement.is(act)) {
    const said = act.facts;
    const others = file.settings.filter(({ party, element }) => party !== said.party || element !== said.element);
    return { ...file, settings: [...others, { ...said, act: id, by, at }] };
  }
  if (giveDirective.is(act)) {
    const { directive, ...said } = act.facts;
    return { ...file, directives: [...file.directives, { ...said, id: directive, act: id, by, answered: null }] };
  }
  if (answerDirective.is(act)) return withAnswer(file, act.facts.directive, act, act.facts.answer);
  if (leaveQuestion.is(act)) return { ...file, leftQuestions: [...file.leftQuestions, act.facts] };
  if (makeDecision.is(act))
    return { ...file, decisions: [...file.decisions, { ...act.facts, id, by, at, secondLook: null }] };
  if (reviewDecision.is(act)) {
    const { decision, agrees } = act.facts;
    const looked = changeOne(file.decisions, decision, (one) => ({ ...one, secondLook: { act: id, by, agrees } }));
    return { ...file, decisions: looked };
  }
  if (recordVerdict.is(act)) return { ...file, verdicts: [...file.verdicts, { ...act.facts, id }] };
  if (serveFile.is(act)) return { ...file, services: [...file.services, { ...act.facts, id }] };
  if (recordDefenceReply.is(act)) return { ...file, defenceReplies: [...file.defenceReplies, { ...act.facts, id }] };
  if (makePackage.is(act)) return { ...file, packages: [...(file.packages ?? []), { ...act.facts, id, by, at }] };
  if (recordAcknowledgement.is(act))
    return { ...file, acknowledgements: [...(file.acknowledgements ?? []), { ...act.facts, id, by, at }] };
  if (disclose.is(act)) return { ...file, given: [...file.given, { ...act.facts, id }] };
  return file;
}
