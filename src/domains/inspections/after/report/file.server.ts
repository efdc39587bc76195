import type { RealmKey } from '../../../../kernel/act.ts';
import type { Capacity } from '../../../../kernel/capacity.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { docxOf } from '../../../../platform/documents/docx.ts';
import type { PaperDocument } from '../../../../platform/documents/paper-document.ts';
import { pdfApart, refuseDocument } from '../../../../platform/documents/thread/pdf-apart.ts';
import type { AnyCall } from '../../../../platform/http/call.ts';
import { Deferred } from '../../../../platform/http/endpoint.ts';
import { listColleagues, listUnits } from '../../../access/public.server.ts';
import { capacityNames } from '../../../access/public.ts';
import type { InspectionNeeds } from '../../plan/show.server.ts';
import { inFull } from '../../reader.server.ts';
import { findInspection, type StoredVisit } from '../../store.ts';
import { findDecisionBasis } from '../decision-kinds.ts';
import type { ReportFile, ReportFormat, ReportKind } from '../schema.ts';
import { byInspection } from '../side-by-side.ts';
import { type HandedFrom, type VisitAfter, visitsAfter } from '../visits-after.server.ts';
import { csvOf } from './csv.ts';
import type { Inspected, Saying } from './line.ts';
import { linesOf } from './lines.ts';
import { pirText, reportText } from './messages.ts';
import { type About, paperOf } from './paper.server.ts';

export type Reporting = Pick<InspectionNeeds, 'knowledge' | 'inTraining'> & { readonly handedFrom: HandedFrom };

export type WantedReport = {
  readonly at: RealmKey;
  readonly visits: readonly StoredVisit[];
  readonly report: ReportKind;
  readonly format: ReportFormat;
  /** The days that it is about, both counted. */
  readonly from: string;
  readonly to: string;
};

/** Visits of each inspection, gathered one inspection at a time; what of its plan this reader may read comes with it. */
async function inspectedIn(
  tx: Tx,
  { at, visits }: Pick<WantedReport, 'at' | 'visits'>,
  call: AnyCall,
  handedFrom: HandedFrom,
): Promise<Inspected[]> {
  const units = await listUnits(tx);
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.who.unitName[call.texts.language];
  const groups = byInspection(visits.map((stored) => ({ stored, ...bare(stored) })));
  const inspected: Inspected[] = [];
  for (const group of groups) {
    const after: VisitAfter[] = await visitsAfter(
      tx,
      at,
      group.map(({ stored }) => stored),
      { units, call, handedFrom },
    );
    const inspection = group[0]?.visit.inspection;
    const plan = inspection ? await findInspection(tx, call.readable, inspection, { lock: false }) : null;
    inspected.push({
      visits: after.map((one) => ({ ...one, by: nameOf(one.visit.by) })),
      sent: after.flatMap(({ sent }) => sent),
      plan: plan && {
        purpose: plan.state.purpose,
        members: plan.state.members.map(({ who, capacity }) => ({ name: inFull(who, call), capacity })),
      },
    });
  }
  return inspected;
}

const bare = ({ id, state }: StoredVisit) => ({ id, visit: state });

function sayingOf(call: AnyCall, { knowledge }: Reporting): Saying {
  const { language, t, formats } = call.texts;
  const nameIn = (entries: readonly { id: string; sv: string; en: string }[], id: string): string =>
    entries.find((entry) => entry.id === id)?.[language] ?? id;
  const capacity = (of: string): string => t(capacityNames[of as Capacity]);
  return {
    language,
    t,
    capacity,
    day: (day) => formats.day(new Date(`${day}T12:00:00.000Z`)),
    moment: (at) => `${formats.day(new Date(at))} ${formats.time(new Date(at))}`,
    sign: (code) => nameIn(knowledge.observations.entries, code),
    purpose: (code) => nameIn(knowledge.purposes.entries, code),
    provision: (basis) => {
      const found = findDecisionBasis(basis, knowledge.powers.entries);
      if (!found) return basis;
      const provision = found.provision[language];
      return found.verifiedOn === null ? t(pirText.notVerified, { provision }) : provision;
    },
    unit: inFull({ unit: call.who.unitName, house: call.who.agencyName }, call),
    ownCapacity: capacity(call.who.capacity),
  };
}

/**
 * A report as a file: what this reader's unit may see in the capacity they act in, and nothing besides. Small numbers are shown as they
 * are, so each page and each line says that it is for official use and not for publication.
 */
export async function showReport(
  tx: Tx,
  wanted: WantedReport,
  call: AnyCall,
  reporting: Reporting,
): Promise<ReportFile | Deferred<ReportFile>> {
  const { report, format, from, to, visits } = wanted;
  const inspected = await inspectedIn(tx, wanted, call, reporting.handedFrom);
  const saying = sayingOf(call, reporting);
  const lines = linesOf(report, inspected, saying);
  const name = `${report}-${from}${to === from ? '' : `-${to}`}.${format}`;
  if (format === 'csv') {
    const text = csvOf(report, lines, call.texts.t(reportText.forWhom));
    return { file: { name, type: 'text/csv;charset=utf-8', text } };
  }
  const about: About = {
    ...{ report, from, to, inspections: inspected.length, visits: visits.length },
    isInvented: reporting.inTraining,
  };
  const paper = paperOf(about, lines, saying);
  const by = call.who.actor;
  refuseDocument(paper, format, by);
  // Set once the database is free again.
  return new Deferred(async () => ({ file: await setOnPaper(paper, { name, format, by }) }));
}

const paperTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

async function setOnPaper(
  paper: PaperDocument,
  { name, format, by }: { readonly name: string; readonly format: keyof typeof paperTypes; readonly by: string },
): Promise<ReportFile['file']> {
  const bytes = format === 'pdf' ? await pdfApart(paper, by) : await docxOf(paper);
  return bytes && { name, type: paperTypes[format], base64: Buffer.from(bytes).toString('base64') };
}
