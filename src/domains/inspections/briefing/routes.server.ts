import type { Tx } from '../../../platform/database/database.ts';
import { pdfApart, refuseDocument } from '../../../platform/documents/thread/pdf-apart.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { capacityNames } from '../../access/public.ts';
import { codeName, sectorNames } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import { FileShown } from '../calendar/schema.ts';
import { broughtNames, interpreterStates, languageNames, taskNames, whereNames } from '../plan/code-messages.ts';
import { type InspectionNeeds, showInspection } from '../plan/show.server.ts';
import { planTexts, spokenLanguages } from '../schema.ts';
import type { InspectionShown } from '../shown-schema.ts';
import { findInspection, type StoredInspection } from '../store.ts';
import { BriefingShown } from './schema.ts';
import { type Briefing, type Sheet, sheetOf } from './sheet.ts';

/** The words of a plan, each distinguished from one that is written and not open to this reader. */
function textsOf(shown: InspectionShown, { textsIn = {} }: StoredInspection['state']): Briefing['texts'] {
  const of = (text: (typeof planTexts)[number]) => {
    const said = shown.texts[text];
    if (said !== undefined) return { said };
    return textsIn[text] ? ('not-open' as const) : ('not-said' as const);
  };
  const [entrances, stopRules, safety] = planTexts;
  return { entrances: of(entrances), stopRules: of(stopRules), safety: of(safety) };
}

/**
 * The sheet of one inspection in this reader’s language, from what its page shows and nothing besides; without what only the own unit
 * knows, since others in the room read the same paper.
 */
async function sheet(tx: Tx, stored: StoredInspection, call: AnyCall, known: InspectionNeeds): Promise<Sheet> {
  const shown = await showInspection(tx, stored, call, known);
  const { t, language, formats } = call.texts;
  const { date, time } = formats;
  const when = (at: string): string => `${date(new Date(at))} ${time(new Date(at))}`;
  const booked = new Map(shown.interpreters.map((one) => [one.language, one.state]));
  const languages = spokenLanguages.filter((one) => booked.has(one) || shown.languages.includes(one));
  return sheetOf(
    {
      language,
      madeAt: when(call.now.toISOString()),
      purpose: shown.purpose && codeName(known.knowledge.purposes.entries, shown.purpose, language),
      purposeSetOn: shown.purposeSetAt && date(new Date(shown.purposeSetAt)),
      workplace: shown.workplace?.name ?? null,
      address: shown.workplace && [shown.workplace.street, shown.workplace.municipality].filter(Boolean).join(', '),
      sector: shown.sector && t(sectorNames[shown.sector]),
      time: shown.startsAt && when(shown.startsAt),
      leads: shown.lead,
      entry: shown.entry.map(({ name, task, capacity, basis, brings }) => ({
        unit: name,
        task: t(taskNames[task]),
        capacity: t(capacityNames[capacity]),
        basis,
        brings: brings.map((thing) => t(broughtNames[thing])),
      })),
      languages: languages.map((one) => {
        const state = booked.get(one);
        return { name: t(languageNames[one]), interpreter: state ? t(interpreterStates[state]) : null };
      }),
      care: shown.takesCare && {
        unit: shown.takesCare.name,
        where: t(whereNames[shown.takesCare.where]),
        phone: shown.takesCare.phone,
      },
      beds: shown.beds,
      texts: textsOf(shown, stored.state),
      duties: shown.duties.map(({ name, title, proposed }) => ({ unit: name, title, proposed })),
      note: shown.note,
    },
    t,
  );
}

const look = (stored: StoredInspection) => ({
  at: stored.at,
  objects: [stored.id],
  fields: ['plan', 'note', ...planTexts],
});

/** The briefing of a planned inspection, as a page and as a tagged PDF made from the same parts. */
export const briefingRoutes = (known: InspectionNeeds) => [
  query({
    name: 'inspection.briefing',
    path: '/api/inspections/:id/briefing',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: BriefingShown,
    load: (tx, call) => findInspection(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, stored, call): Promise<BriefingShown> => {
      const { title, forWhom, preface, blocks } = await sheet(tx, stored, call, known);
      return BriefingShown.parse({ title, forWhom, preface, blocks });
    },
    look,
  }),

  query({
    name: 'inspection.briefing-file',
    path: '/api/inspections/:id/briefing-file',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: FileShown,
    proof: { of: 'export' },
    load: (tx, call) => findInspection(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, stored, call) => {
      const made = await sheet(tx, stored, call, known);
      refuseDocument(made, 'pdf', call.who.actor);
      return new Deferred(async (): Promise<FileShown> => {
        const pdf = await pdfApart(made, call.who.actor);
        if (!pdf) return { file: null };
        return { file: { name: 'briefing.pdf', type: 'application/pdf', base64: Buffer.from(pdf).toString('base64') } };
      });
    },
    look,
  }),
];
