import { Problem } from '../../../kernel/problem.ts';
import { ById } from '../../../platform/http/params.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { codeName } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import * as texts from '../decide-messages.ts';
import { identificationMessages } from '../messages.ts';
import { type ScreeningParts, showScreening } from '../show.server.ts';
import { findScreening } from '../store.ts';
import { decisionPaper } from './messages.ts';

type Codes = Parameters<typeof codeName>[0];

/** The decision of a named person, with its grounds and what contradicts it, for the file or for those who ask for it. */
export const decisionPapers = (parts: ScreeningParts & { readonly observations: Codes }) => [
  paperQuery({
    name: 'identification.paper',
    path: '/api/identifications/:id/paper',
    roles: ['officer', 'lead', 'reader'],
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findScreening(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    letter: async (tx, stored, call) => {
      const { decision, reference, about } = await showScreening(tx, stored, call, parts);
      if (!decision) throw new Problem('conflict', identificationMessages.notDecided);
      const { t, language, formats } = call.texts;
      const at = new Date(decision.at);
      const named = (codes: readonly string[]): string =>
        codes.map((code) => `${codeName(parts.observations, code, language)} (${code})`).join('; ');
      const items = [
        ...(about.called ? [{ name: t(decisionPaper.about), value: about.called }] : []),
        ...(about.workplaceName ? [{ name: t(decisionPaper.workplace), value: about.workplaceName }] : []),
        ...(decision.restsOn.length > 0 ? [{ name: t(texts.restsOnTitle), value: named(decision.restsOn) }] : []),
      ];
      const part = (heading: string, text: string | null) =>
        text === null
          ? []
          : ([
              { kind: 'heading', level: 1, text: heading },
              { kind: 'paragraph', look: 'plain', text },
            ] as const);
      return {
        kind: 'identification',
        title: t(decisionPaper.title),
        reference,
        to: [],
        forWhom: [call.who.unitName[language], call.who.agencyName[language]].join(', '),
        blocks: [
          {
            kind: 'paragraph',
            look: 'lead',
            text: t(decision.presumed === 'yes' ? texts.decisionYes : texts.decisionNo),
          },
          {
            kind: 'paragraph',
            look: 'plain',
            text: t(texts.decidedBy, { name: decision.by, when: `${formats.date(at)} ${formats.time(at)}` }),
          },
          ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
          ...part(t(texts.groundsTitle), decision.grounds),
          ...part(t(texts.againstTitle), decision.against),
          ...(decision.presumed === 'no' ? [{ kind: 'paragraph', look: 'quiet', text: t(texts.noMark) } as const] : []),
        ],
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['grounds', 'paper'] }),
  }),
];
