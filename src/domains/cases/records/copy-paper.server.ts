import { Uuid } from '../../../kernel/id.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import { ById } from '../../../platform/http/params.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { PaperAsked, paperQuery } from '../../administration/public.server.ts';
import { mayReadCase } from '../access.ts';
import { findCase } from '../store.ts';
import * as texts from './copy-messages.ts';
import type { Secrecy } from './provisions.ts';
import type { CopyShown } from './schema.ts';
import { showCopy } from './show.server.ts';

const masked = { words: texts.maskedWords, who: texts.maskedWho, whole: texts.maskedWhole } as const;

/** The copy entry by entry; what is masked is not in it, and the provision stands in its place. */
function blocksOf({ lines }: CopyShown, { t, formats }: Texts): Block[] {
  const moment = (at: Date): string => `${formats.date(at)} ${formats.time(at)}`;
  const withdrawnIn = ({ by, at }: { by: string | null; at: string }): string =>
    by === null
      ? t(texts.withdrawn, { when: moment(new Date(at)) })
      : t(texts.withdrawnBy, { name: by, when: moment(new Date(at)) });
  return lines.flatMap((line): Block[] => {
    const at = line.at === null ? null : new Date(line.at);
    const when = at && moment(at);
    const mask = line.mask === 'nothing' ? null : [t(masked[line.mask]), line.provision].filter(Boolean).join(': ');
    const paragraph = (look: 'plain' | 'quiet', text: string | null): Block[] =>
      text ? [{ kind: 'paragraph', look, text }] : [];
    return [
      { kind: 'heading', level: 2, text: line.sentence ?? t(texts.entry) },
      ...paragraph('quiet', [when, line.by].filter(Boolean).join(', ')),
      ...paragraph('plain', line.withdrawn && withdrawnIn(line.withdrawn)),
      ...paragraph('plain', line.words),
      ...paragraph('quiet', mask),
    ];
  });
}

/** A masked copy, as it was given, as a letter to those who asked. */
export const copyPapers = (secrecy: Secrecy) => [
  paperQuery({
    name: 'case.copy-paper',
    path: '/api/cases/:id/copy-paper',
    roles: ['registrar'],
    params: ById,
    input: PaperAsked.extend({ copy: Uuid }),
    load: async (tx, call) => {
      const stored = await findCase(tx, call.readable, call.params.id, { lock: false });
      const copy = stored && (await showCopy(tx, stored, call.input.copy, call, secrecy));
      return stored && copy ? { ...stored, copy } : null;
    },
    may: mayReadCase,
    letter: async (tx, stored, call) => {
      const { t } = call.texts;
      const copy = (await showCopy(tx, stored, call.input.copy, call, secrecy)) ?? stored.copy;
      return {
        kind: 'record-copy',
        title: t(texts.copyTitle),
        reference: copy.number ?? copy.reference,
        to: [],
        forWhom: t(texts.forWhom),
        blocks: [...blocksOf(copy, call.texts), { kind: 'paragraph', look: 'quiet', text: t(texts.unverified) }],
      };
    },
    look: ({ at, id }) => ({ at, objects: [id], fields: ['copy', 'paper'] }),
  }),
];
