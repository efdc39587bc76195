import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import { ById } from '../../../platform/http/params.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { mayReadCase } from '../access.ts';
import { findCase } from '../store.ts';
import { answerPaper as texts } from './answer-messages.ts';
import { unverified } from './copy-messages.ts';
import type { Secrecy } from './provisions.ts';
import type { RecordsShown } from './schema.ts';
import { showRecords } from './show.server.ts';

type Answer = RecordsShown['answers'][number];

const part = (title: string, ...blocks: readonly Block[]): Block[] => [
  { kind: 'heading', level: 1, text: title },
  ...blocks,
];
const paragraph = (text: string, look: 'plain' | 'quiet' = 'plain'): Block => ({ kind: 'paragraph', look, text });

/** How to appeal, where something was refused: as the knowledge of the country says it, and a place to write what it does not. */
function appealOf(appeal: RecordsShown['appeal'], { t }: Texts): Block[] {
  if (appeal === null) return part(t(texts.appeal), paragraph(t(texts.appealFillIn)));
  return part(t(texts.appeal), paragraph(`${appeal.text} (${appeal.provision})`), {
    kind: 'list',
    items: [{ name: t(texts.appealWhere), value: t(texts.fillIn) }],
  });
}

/** What was disclosed on which provisions, or refused and why, and how to appeal what was refused. */
function blocksOf(answer: Answer, appeal: RecordsShown['appeal'], said: Texts): Block[] {
  const { t, formats } = said;
  const { kind, acts, masked, at, by, provisions, reason } = answer;
  const isRefused = kind === 'refused' || masked > 0;
  return [
    ...part(
      t(texts.decision),
      paragraph(
        kind === 'refused'
          ? t(texts.refused)
          : [t(texts.given, { acts }), masked > 0 && t(texts.masked, { masked })].filter(Boolean).join(' '),
      ),
      {
        kind: 'list',
        items: [
          { name: t(texts.decidedOn), value: formats.longDate(new Date(at)) },
          { name: t(texts.decidedBy), value: by },
        ],
      },
    ),
    ...(reason === null ? [] : part(t(texts.reasons), paragraph(reason))),
    ...(provisions.length === 0 ? [] : part(t(texts.provisions), ...provisions.map((one) => paragraph(one)))),
    ...(isRefused ? appealOf(appeal, said) : []),
    ...(isRefused ? [paragraph(t(unverified), 'quiet')] : []),
  ];
}

/** The decision on a request for an official document, as a letter to those who asked. */
export const answerPapers = (secrecy: Secrecy) => [
  paperQuery({
    name: 'case.answer-paper',
    path: '/api/cases/:id/answer-paper',
    roles: ['registrar'],
    params: ById,
    input: PaperAsked.extend({ answer: Uuid }),
    load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadCase,
    letter: async (tx, stored, call) => {
      const records = await showRecords(tx, stored, call, secrecy);
      const answer = records.answers.find(({ id }) => id === call.input.answer);
      if (!answer) throw new Problem('not-found', texts.noSuchAnswer);
      // Provisions are named by their country: no other country's way of appeal is told.
      const ofCountry = records.appeal?.id.startsWith(`${call.who.country.toLowerCase()}.`) === true;
      const { t } = call.texts;
      return {
        kind: 'disclosure-answer',
        title: t(texts.title),
        reference: records.number ?? records.reference,
        to: answer.asker === null ? [] : [answer.asker],
        forWhom: answer.asker ?? t(texts.forWhom),
        blocks: blocksOf(answer, ofCountry ? records.appeal : null, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['words', 'paper'] }),
  }),
];
