import { attachmentExamples } from '../../../../domains/attachments/testing/examples.ts';
import { ofCase as has } from './flags.ts';
import { caseOfficers, caseReaders } from './part.ts';
import { plainPart } from './plain.ts';

const about = 'case';
const readers = [...caseReaders, 'registrar'];
const writes = { roles: caseOfficers, place: 'writable', about, notIn: 'analysis' } as const;
const there = has.haveFlag('attached').filter((state) => has.lackFlag('withdrawn').includes(state));

/** A file is a part of its matter: here of a case, which has at most the one that the example adds. */
export const attachmentsPart = plainPart({
  examples: attachmentExamples,
  rules: {
    'attachment.list': { roles: readers, place: 'readable', about },
    'attachment.add': {
      ...writes,
      from: has.lackFlag('attached'),
      leaves: has.withFlag('attached'),
      spends: true,
    },
    'attachment.correct-name': { ...writes, from: there },
    'attachment.withdraw': { ...writes, from: there, leaves: has.withFlag('withdrawn'), spends: true },
    // No pieces come in a random world, so no file is whole: what is fetched and by whom is proved there.
    'attachment.fetch': {
      roles: readers,
      place: 'readable',
      about,
      from: [],
      elsewhere: 'src/domains/attachments/attachments.store.test.ts',
    },
  },
  grows: ['attachment.add', 'attachment.add', 'attachment.correct-name'],
  questions: ({ seen, unseen }) =>
    [...seen, ...unseen].map((id) => ({ route: 'attachment.list', params: { kind: 'case', id } })),
});
