import type { Tx } from '../../../platform/database/database.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { Nothing } from '../../../platform/http/params.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import type { Matter, UnitLoad } from '../schema.ts';
import { loadPaper as texts } from './messages.ts';

/** As many matters as a unit looks through in a meeting. */
export const mostListed = 200;

type Owned = Matter & { readonly owner: string };
/** What the page of the load shows to this reader: the counts, and the matters one by one. */
export type LoadShown = { readonly load: UnitLoad; readonly matters: readonly Owned[]; readonly more: boolean };

/** How many matters each person has, and which. Matters stand there by reference: what they are called is on the page. */
function blocksOf({ load, matters, more }: LoadShown, { t, formats }: Texts): Block[] {
  const kinds = load.kinds.filter(({ kind }) =>
    load.people.some((one) => one.matters.some((own) => own.kind === kind)),
  );
  const countOf = (one: UnitLoad['people'][number], kind: string): number =>
    one.matters.find((own) => own.kind === kind)?.count ?? 0;
  const nameOf = ({ name, hasLeft }: UnitLoad['people'][number]): string => (hasLeft ? t(texts.noOne, { name }) : name);
  const day = (at: string | null): string => (at === null ? '–' : formats.day(new Date(at)));
  const called = new Map(load.kinds.map((one) => [one.kind, one.called]));
  return [
    {
      kind: 'table',
      caption: t(texts.inAll),
      columns: [
        { name: t(texts.person), isNumber: false },
        ...kinds.map((one) => ({ name: one.called, isNumber: true })),
        ...[texts.tasks, texts.pastDue].map((name) => ({ name: t(name), isNumber: true })),
      ],
      rows: load.people.map((one) => [
        nameOf(one),
        ...[...kinds.map(({ kind }) => countOf(one, kind)), one.tasks, one.pastDue].map(formats.number),
      ]),
    },
    ...load.people.flatMap((one): Block[] => {
      const own = matters.filter(({ owner }) => owner === one.id);
      if (own.length === 0) return [];
      return [
        {
          kind: 'table',
          caption: t(texts.mattersOf, { name: nameOf(one) }),
          columns: [texts.reference, texts.kind, texts.since, texts.due].map((name) => ({
            name: t(name),
            isNumber: false,
          })),
          rows: own.map(({ reference, kind, since, due }) => [
            reference ?? '–',
            called.get(kind) ?? kind,
            day(since),
            day(due),
          ]),
        },
      ];
    }),
    ...(more ? ([{ kind: 'paragraph', look: 'quiet', text: t(texts.more, { count: mostListed }) }] as const) : []),
    { kind: 'paragraph', look: 'quiet', text: t(texts.unread) },
  ];
}

/** The caseload of a unit as a document, for its manager. */
export const loadPapers = <Loaded>(from: {
  readonly load: (tx: Tx, call: AnyCall) => Promise<Loaded>;
  readonly show: (tx: Tx, loaded: Loaded, call: AnyCall) => Promise<LoadShown>;
}) => [
  paperQuery({
    name: 'load.paper',
    path: '/api/unit/load/paper',
    roles: ['lead'],
    params: Nothing,
    input: PaperAsked,
    load: from.load,
    may: () => true,
    letter: async (tx, loaded: Loaded, call) => {
      const { t, language, formats } = call.texts;
      const unit = call.who.unitName[language];
      return {
        kind: 'caseload',
        title: t(texts.title, { unit }),
        reference: formats.day(call.now),
        to: [],
        forWhom: [unit, call.who.agencyName[language]].join(', '),
        blocks: blocksOf(await from.show(tx, loaded, call), call.texts),
      };
    },
  }),
];
