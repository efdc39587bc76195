import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayNameCertificate } from '../access.ts';
import type { Lessons } from '../lesson-file.ts';
import { CertificateAnswer } from '../schema.ts';
import { showCertificate } from '../show.server.ts';
import { certificateAgain, findCertificate } from '../store.ts';
import { toRename } from './acts/rename.ts';
import { toWithdrawCertificate } from './acts/withdraw.ts';
import type { Certificate } from './certificate.ts';
import { showCertificateFile } from './file.server.ts';
import { CertificateFile } from './schema.ts';

/** A certificate is read in the file of the unit; its file and the name on it are its holder's alone. */
function ofHolder(found: Here<Certificate>, { who }: AnyCall): Here<Certificate> {
  if (found.state.owner !== who.actor) throw new Problem('forbidden', accessMessages.mayNot);
  return found;
}

/** What is done with a certificate that is there: its name, its file, and taking back one that was issued wrongly. */
export function certificateRoutes(lessons: Lessons) {
  const shown = async (tx: Tx, at: Parameters<typeof certificateAgain>[1], id: string, call: AnyCall) => ({
    certificate: await showCertificate(tx, await certificateAgain(tx, at, id), lessons, call),
  });
  return [
    actRoute(toRename, {
      path: '/api/certificates/:id/name',
      status: 200,
      params: ById,
      answer: CertificateAnswer,
      load: async (tx, call) => {
        const found = await findCertificate(tx, call.writable, call.params.id, { lock: true });
        return found && { ...ofHolder(found, call), knownAs: call.who.name };
      },
      show: shown,
    }),

    actRoute(toWithdrawCertificate, {
      path: '/api/certificates/:id/withdraw',
      status: 200,
      params: ById,
      answer: CertificateAnswer,
      load: (tx, call) => findCertificate(tx, call.writable, call.params.id, { lock: true }),
      show: shown,
    }),

    query({
      name: 'certificate.file',
      path: '/api/certificates/:id/file',
      roles: everybody,
      params: ById,
      input: Nothing,
      answer: CertificateFile,
      proof: { of: 'export' },
      load: async (tx, call) => {
        const found = await findCertificate(tx, call.readable, call.params.id, { lock: false });
        return found && ofHolder(found, call);
      },
      may: mayNameCertificate,
      show: (tx, stored, call) => showCertificateFile(tx, stored, lessons, call),
    }),
  ];
}
