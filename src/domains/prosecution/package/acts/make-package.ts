import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayInvestigate } from '../../access.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { toDefence } from '../../defence/disclosed-to-defence.ts';
import type { Piece } from '../../defence/final-service.ts';
import { addressIn } from '../../defence/guard.ts';
import { guarded } from '../../defence/schema.ts';
import { inFile, unknownItem, withoutItem } from '../../in-file.ts';
import { fileMessages } from '../../messages.ts';
import { factsOnly } from '../../schema.ts';
import { packageMessages } from '../messages.ts';
import { PackageFacts } from '../schema.ts';
import { largestContainer, mostFiles } from '../zip-layout.ts';

const MakePackage = factsOnly(PackageFacts.pick({ for: true, items: true }).strict())
  .extend({ protectedAddresses: guarded.protectedAddresses })
  .strict();
export type MakePackage = z.infer<typeof MakePackage>;

/** The words of the act: everything that the package says, so that each copy of it is the same to the byte. */
export const packageWords = ['manifest', 'signature', 'custody', 'acts', 'readMe', 'digest', 'files'] as const;
export type PackageWords = { readonly [word in (typeof packageWords)[number]]: string };

export const makePackage: ActDef<'package.make', PackageFacts, keyof PackageWords> = defineAct({
  ...ofFile,
  type: 'package.make',
  proof: 'disclosure',
  words: packageWords,
  nature: 'decision',
  facts: PackageFacts,
  icon: 'envelope-open',
  sentence: ({ for: whom }) => ({ message: packageMessages.made[whom] }),
});

/** Why a package cannot be made of what is stored: of an item, or of a file of it. */
export type NotSealed =
  | { readonly why: 'not-in-log' }
  | { readonly why: 'file-closed' | 'file-without-hash'; readonly item: string };

/** What was made of the chosen items, before it is decided whether it may leave. */
export type ToSeal = {
  readonly words: PackageWords;
  readonly files: number;
  readonly bytes: number;
  /** What the texts say of each item, which is searched for protected addresses. */
  readonly said: readonly Piece[];
};

/** A file with what its package would hold; null where nothing was made, since an item is unknown. */
type WithPackage = StoredFile & { readonly sealed: ToSeal | NotSealed | null };

function problemOf(found: NotSealed): Problem {
  if (found.why === 'not-in-log') return new Problem('conflict', packageMessages.notInLog);
  const message = found.why === 'file-closed' ? packageMessages.fileClosed : packageMessages.fileWithoutHash;
  const values = { item: found.item };
  return new Problem('invalid', message, values, [{ path: 'facts.items', message, values }]);
}

/** The chosen items leave as one sealed package. What must stay is not in it, and nothing that says a protected address. */
export const toMakePackage: Doing<MakePackage, StoredFile, WithPackage> = {
  act: makePackage,
  input: MakePackage,
  roles: ['officer'],
  may: mayInvestigate,
  possible: withoutItem('facts.items'),
  refuses: ({ facts, protectedAddresses }, { state, sealed }) => {
    const unknown = unknownItem(state, facts.items);
    if (unknown) return unknown;
    const items = state.items.filter(({ id }) => facts.items.includes(id));
    if (items.some(({ material }) => !toDefence.includes(material)))
      return wrongAt('facts.items', fileMessages.notToDefence);
    if (!sealed) return wrongAt('facts.items', fileMessages.itemUnknown);
    if ('why' in sealed) return problemOf(sealed);
    if (sealed.bytes > largestContainer || sealed.files > mostFiles)
      return wrongAt('facts.items', packageMessages.tooLarge);
    return addressIn(sealed.said, protectedAddresses);
  },
  acts: ({ act, facts }, stored) => {
    const { sealed } = stored;
    if (!sealed || 'why' in sealed) throw new Error('A package that was not made cannot be recorded.');
    const { words, files, bytes } = sealed;
    return [inFile(makePackage, stored, { act, facts: { ...facts, files, bytes }, words })];
  },
};
