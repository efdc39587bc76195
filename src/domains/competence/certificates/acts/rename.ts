import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { line } from '../../../../kernel/text/text.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayNameCertificate } from '../../access.ts';
import type { Certificate } from '../certificate.ts';
import { certificateMessages } from '../messages.ts';
import { isNameOf } from '../name-on-certificate.ts';

const Rename = z.strictObject({ act: ActEnvelope, name: line(80) });
type Rename = z.infer<typeof Rename>;
const Facts = z.strictObject({});

export const renameCertificate: ActDef<'certificate.name', z.infer<typeof Facts>, 'name'> = defineAct({
  type: 'certificate.name',
  stream: 'certificate',
  words: ['name'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: certificateMessages.named }),
  retainRule: 'competence',
});

/** The name as its holder wants it on the certificate. Said again it changes; what was printed before says what it said. */
export const toRename: Doing<Rename, Here<Certificate>, Here<Certificate> & { readonly knownAs: string }> = {
  act: renameCertificate,
  input: Rename,
  roles: workingRoles,
  may: mayNameCertificate,
  possible: ({ state }) => (state.withdrawn ? new Problem('conflict', certificateMessages.isWithdrawn) : null),
  refuses: ({ name }, { knownAs }) => (isNameOf(name, knownAs) ? null : wrongAt('name', certificateMessages.otherName)),
  acts: ({ act, name }, { id, at }) => [
    renameCertificate.draft({ at, id: act.id, stream: id, facts: {}, words: { name } }),
  ],
};
