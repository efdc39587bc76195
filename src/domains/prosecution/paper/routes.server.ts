import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { ById } from '../../../platform/http/params.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { codeName, type Knowledge } from '../../knowledge/public.ts';
import { mayRead } from '../access.ts';
import { type FileKnown, showFile } from '../show.server.ts';
import { findFile } from '../store.ts';
import { directiveOnPaper } from './directive.server.ts';
import { disclosedOnPaper } from './disclosed.server.ts';
import { filePaper as texts } from './messages.ts';
import { custodyOf, receiptOnPaper } from './receipt.server.ts';

const roles = ['officer', 'reader'] as const;

/** A directive, a receipt for a piece of evidence and the record of disclosure, on paper beside the page of the criminal file. */
export const filePapers = (knowledge: Pick<Knowledge, 'evidence' | 'elements'>, known: FileKnown) => [
  paperQuery({
    name: 'directive.paper',
    path: '/api/investigations/:id/directive-paper',
    roles,
    params: ById,
    input: PaperAsked.extend({ directive: Uuid }),
    load: (tx, call) => findFile(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    letter: async (tx, stored, call) => {
      const file = await showFile(tx, stored, call, known);
      const directive = file.directives.find(({ id }) => id === call.input.directive);
      if (!directive) throw new Problem('not-found', texts.noSuchDirective);
      const { t, language } = call.texts;
      const to = directive.to ?? [call.who.unitName[language], call.who.agencyName[language]].join(', ');
      const nameOf = (element: string): string => {
        const name = codeName(knowledge.elements.entries, element, language);
        return name.charAt(0).toLocaleUpperCase() + name.slice(1);
      };
      return {
        kind: 'directive',
        title: t(texts.directiveTitle),
        reference: file.reference,
        to: [to],
        forWhom: to,
        blocks: directiveOnPaper(file, directive, call.texts, { to, nameOf }),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['what', 'paper'] }),
  }),

  paperQuery({
    name: 'evidence.receipt-paper',
    path: '/api/investigations/:id/receipt-paper',
    roles,
    params: ById,
    input: PaperAsked.extend({ item: Uuid }),
    load: (tx, call) => findFile(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    letter: async (tx, stored, call) => {
      const file = await showFile(tx, stored, call, known);
      const item = file.items.find(({ id }) => id === call.input.item);
      const held = stored.state.items.find(({ id }) => id === call.input.item);
      if (!item || !held) throw new Problem('not-found', texts.noSuchItem);
      const { t, language } = call.texts;
      const kindOf = (type: string): string => codeName(knowledge.evidence.entries, type, language);
      return {
        kind: 'evidence-receipt',
        title: t(texts.receiptTitle),
        reference: [file.reference, item.label].join(' '),
        to: item.from === null ? [] : [item.from],
        forWhom: item.from ?? t(texts.holder),
        blocks: receiptOnPaper(item, await custodyOf(tx, stored, held, call), call.texts, kindOf),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['short', 'securedBy', 'where', 'paper'] }),
  }),

  paperQuery({
    name: 'defence.disclosed-paper',
    path: '/api/investigations/:id/disclosed-paper',
    roles,
    params: ById,
    input: PaperAsked,
    load: (tx, call) => findFile(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    letter: async (tx, stored, call) => {
      const file = await showFile(tx, stored, call, known);
      const { t } = call.texts;
      return {
        kind: 'defence-disclosure',
        title: t(texts.disclosedTitle),
        reference: file.reference,
        to: [],
        forWhom: t(texts.forFile),
        blocks: disclosedOnPaper(file, call.texts),
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['by', 'paper'] }),
  }),
];
