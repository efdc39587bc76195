import { bringPackagePiece } from '../domains/competence/public.server.ts';
import { aCmi5Package } from '../domains/competence/testing/a-package.ts';
import { recordDocument } from '../domains/competence/testing/record-document.ts';
import type { Person, Stage } from './people.ts';

/** Sends a small course package whole, as the workspace does: it can be added under this id then. */
export const bringPackageOn =
  ({ runtime }: Pick<Stage, 'runtime'>) =>
  (person: Person, content: string, bytes: Uint8Array = aCmi5Package()): Promise<void> =>
    bringPackagePiece(runtime, { token: person.token, content, piece: 0, bytes });

/** Has a part that was opened keep a document. */
export const recordOn =
  ({ runtime }: Pick<Stage, 'runtime'>) =>
  (launch: string): Promise<void> =>
    recordDocument(runtime, launch, runtime.clock());
