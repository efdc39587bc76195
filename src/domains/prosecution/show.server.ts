import { type Act, inFoldOrder, type RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { correctionsIn } from '../../kernel/mistakes/corrections.ts';
import { openFile, type Words } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showTimeline } from '../../platform/acts/show-event.ts';
import type { ActRow } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listColleagues, listUnits, showResponsible, type UnitRow } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { countKeptFiles } from '../attachments/public.server.ts';
import { listCrossings } from '../disclosures/public.server.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { actMessages } from './act-messages.ts';
import type { CriminalFile, StoredFile } from './criminal-file.ts';
import { showVerdicts } from './decisions/show-verdicts.server.ts';
import { type BoardLaw, boardLawOf, elementsOf } from './elements/board-law.ts';
import { boardOf } from './elements/elements-board.ts';
import { nextQuestion } from './elements/next-question.ts';
import { type Independence, independenceIn } from './evidence/independence.ts';
import { showItems, wordIn } from './evidence/show-item.server.ts';
import { responsibleFor, takenBy, toChangeResponsible } from './investigation/acts/change-responsible.ts';
import { correctReport } from './investigation/acts/correct-report.ts';
import { fileReport } from './investigation/acts/file-report.ts';
import { offeredForFile } from './offered.ts';
import { showPackages } from './package/show-packages.server.ts';
import type { BoardShown, FileShown } from './shown.ts';
import { fileAgain } from './store.ts';

type CrossingRow = Awaited<ReturnType<typeof listCrossings>>[number];

/** How people are shown: colleagues by name, all others by their unit. */
export async function namesIn(
  tx: Tx,
  call: AnyCall,
  rows: readonly ActRow[],
  units: readonly UnitRow[],
): Promise<(actor: string) => string> {
  const colleagues = await listColleagues(tx);
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const { language, t } = call.texts;
  const unitName = (unit: number | undefined): string =>
    unit === call.who.unit
      ? call.who.unitName[language]
      : (units.find(({ id }) => id === unit)?.name[language] ?? t(actMessages.anotherAgency));
  return (actor) => colleagues.get(actor) ?? unitName(unitOf.get(actor));
}

/** What showing a file needs of knowledge: how independent each kind of evidence is of a person's account, and the law of a country. */
export type FileKnown = { readonly independence: Independence; readonly lawOf: (country: string) => BoardLaw };

export const fileKnownIn = (knowledge: Pick<Knowledge, 'evidence' | 'offences' | 'elements'>): FileKnown => ({
  independence: independenceIn(knowledge.evidence.entries),
  lawOf: (country) => boardLawOf(knowledge, country),
});

const showLaw = (law: BoardLaw): FileShown['law'] => ({
  country: law.country,
  offences: law.offences.map(({ id }) => id),
  elements: elementsOf(law).map(({ id, offence, term }) => ({ id, offence, term: term && { ...term } })),
  own: law.own,
});

/** A criminal file as this reader may see it. */
export async function showFile(tx: Tx, stored: StoredFile, call: AnyCall, known: FileKnown): Promise<FileShown> {
  const law = known.lawOf(stored.at.country);
  const { state: file, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const crossed = await listCrossings(tx, at, id);
  const isOurs = crossed.length === 0 && rows.every((row) => row.owner_unit === call.who.unit);
  const units = isOurs ? [] : await listUnits(tx);
  const nameOf = await namesIn(tx, call, rows, units);
  const { language } = call.texts;
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const sent = crossed.map((row) => showSent(row, units, language));
  const acts = inFoldOrder(readActs(call.registry, rows));
  const report = acts.find(fileReport.is);
  const files = await countKeptFiles(
    tx,
    at,
    file.items.map((item) => item.id),
  );
  return {
    id,
    case: file.case,
    reference: file.reference,
    status: file.status,
    offences: [...file.offences],
    law: showLaw(law),
    reportedOn: file.reportedOn,
    deedOn: file.deedOn ?? null, // a file that was stored before this was asked for
    source: report?.facts.source ?? 'other',
    what: wordIn(words, file.reportAct, 'what'),
    responsible: await showResponsible(tx, call, stored, file.responsible, {
      doing: toChangeResponsible,
      isOpen: responsibleFor(stored).isOpen,
      takenBy,
      nameOf,
    }),
    openedAt: file.openedAt,
    ledBy: file.ledBy,
    decisionDue: file.decisionDue,
    today: todayIn(call),
    parties: file.parties.map(({ id: party, act, words: name, under18, meetsSupportOn }) => ({
      id: party,
      alias: wordIn(words, act, name),
      under18: under18 ?? null, // a file that was stored before this was asked for
      meetsSupportOn,
    })),
    suspects: file.suspects.map(({ id: suspect, act, notifiedOn }) => ({
      id: suspect,
      name: wordIn(words, act, 'name'),
      notifiedOn,
    })),
    items: showItems(file, {
      ...{ acts, words, nameOf, language, files },
      country: at.country,
    }),
    requests: file.requests.map(({ act, reply, ...request }) => ({
      ...request,
      parties: [...request.parties],
      what: wordIn(words, act, 'what'),
      reply: reply && {
        outcome: reply.outcome,
        on: reply.on,
        goneSince: reply.goneSince,
        obstacle: reply.obstacle,
        note: wordIn(words, reply.act, 'note'),
      },
    })),
    boards: file.parties.map(({ id: party }) =>
      showBoard(file, party, { law, independence: known.independence }, words, nameOf),
    ),
    ...showJudged(file, words, nameOf, call),
    packages: showPackages(file, words, nameOf, call.keys.log.public),
    sent,
    verdicts: showVerdicts(acts, words, nameOf),
    timeline: withReports(showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }), acts),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'criminal') as Track,
        sentTo: crossed.map((row) => ({ unit: unitNameOf(row, units, language), facts: row.facts.length })),
        cameFrom: file.items.find(({ from }) => from !== null)?.from?.[language] ?? null,
      },
      call.texts.t,
      call.texts.formats.either,
    ),
    may: offeredForFile({ ...call.who, memberships }, stored, call.verbs),
  };
}

/** What each correction of the report changed, with what was there before. */
function withReports(events: FileShown['timeline'], acts: readonly Act[]): FileShown['timeline'] {
  const changes = correctionsIn(acts, {
    said: (act) => (fileReport.is(act) ? act.facts : null),
    corrected: (act) => (correctReport.is(act) ? act.facts.changed : null),
  });
  return events.map((event) => {
    const found = changes.get(event.id);
    return found ? { ...event, changes: found } : event;
  });
}

/** How a command shows the file in which it wrote. */
export const showFileAgain = (known: FileKnown) => async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
  file: await showFile(tx, await fileAgain(tx, at, id), call, known),
});

function showBoard(
  file: CriminalFile,
  party: string,
  { law, independence }: { readonly law: BoardLaw; readonly independence: Independence },
  words: Words,
  nameOf: (actor: string) => string,
): BoardShown {
  const board = boardOf(file, party, independence, law);
  const left = file.leftQuestions.filter((one) => one.party === party).map(({ question }) => question);
  const question = nextQuestion(board, left, law);
  return {
    party,
    offences: board.offences.map(({ offence, groups }) => ({
      offence,
      groups: groups.map(({ group, rows, notPlaced }) => ({
        group,
        notPlaced: [...notPlaced],
        rows: rows.map(({ setting, ...row }) => {
          const said = file.settings.find(({ act }) => act === setting);
          return {
            ...row,
            for: [...row.for],
            against: [...row.against],
            reason: setting ? wordIn(words, setting, 'reason') : null,
            setBy: said ? nameOf(said.by) : null,
            setAt: said?.at ?? null,
          };
        }),
      })),
    })),
    findings: board.findings.map((finding) =>
      'groups' in finding ? { ...finding, groups: [...finding.groups] } : { ...finding },
    ),
    question: question && { id: question.id, touches: [...question.touches] },
  };
}

function showJudged(file: CriminalFile, words: Words, nameOf: (actor: string) => string, call: AnyCall) {
  const { language } = call.texts;
  const documents = (act: string, all: readonly { id: string; kind: string }[]) =>
    all.map(({ id, kind }) => ({ id, kind, name: wordIn(words, act, `document.${id}`) }));
  return {
    directives: file.directives.map(({ id, act, party, element, dueOn, to, by, answered }) => ({
      id,
      party,
      element,
      dueOn,
      what: wordIn(words, act, 'what'),
      to: to?.[language] ?? null,
      givenBy: nameOf(by),
      answered: answered && {
        answer: answered.answer,
        at: answered.at,
        words: wordIn(words, answered.act, 'answer'),
      },
    })),
    decisions: file.decisions.map((decision) => ({
      id: decision.id,
      lines: [...decision.lines],
      against: decision.against,
      notTaken: decision.notTaken && [...decision.notTaken],
      reviewToldIn: decision.reviewToldIn,
      obstacles: [...decision.obstacles],
      tellAfterSupport: decision.tellAfterSupport,
      by: nameOf(decision.by),
      byMe: decision.by === call.who.actor,
      at: decision.at,
      reasons: wordIn(words, decision.id, 'reasons'),
      againstWords: wordIn(words, decision.id, 'against'),
      notTakenWords: wordIn(words, decision.id, 'notTaken'),
      secondLook: decision.secondLook && {
        by: nameOf(decision.secondLook.by),
        agrees: decision.secondLook.agrees,
        reason: wordIn(words, decision.secondLook.act, 'reason'),
      },
    })),
    services: file.services.map(({ id, on, replyBy, items, documents: all }) => ({
      id,
      on,
      replyBy,
      items: [...items],
      documents: documents(id, all),
    })),
    defenceReplies: file.defenceReplies.map(({ id, on, points }) => ({
      id,
      on,
      points: points.map((point) => ({ ...point, says: wordIn(words, id, point.id) })),
    })),
    acknowledgements: (file.acknowledgements ?? []).map(({ by, at: _at, ...said }) => ({
      ...said,
      from: wordIn(words, said.id, 'by'),
      notedBy: nameOf(by),
    })),
    given: file.given.map(({ id, on, documents: all }) => ({
      id,
      on,
      documents: documents(id, all),
      why: wordIn(words, id, 'why'),
    })),
  };
}

const unitNameOf = (row: CrossingRow, units: readonly UnitRow[], language: 'sv' | 'en'): string =>
  units.find(({ id }) => id === row.to_unit)?.name[language] ?? String(row.to_unit);

function showSent(row: CrossingRow, units: readonly UnitRow[], language: 'sv' | 'en'): FileShown['sent'][number] {
  const unit = units.find(({ id }) => id === row.to_unit);
  return {
    to: unit ? `${unit.name[language]}, ${unit.agencyName[language]}` : String(row.to_unit),
    kind: row.facts.includes('items') ? 'investigation-file' : 'directive',
    sentAt: row.sent_at.toISOString(),
    receivedAt: row.received_at?.toISOString() ?? null,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
  };
}
