import type { ActDraft } from '../../../kernel/act.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { send } from '../../disclosures/public.ts';
import type { StoredFile } from '../criminal-file.ts';
import { type FileSnapshot, fileLetter, investigationGround } from './letter.ts';

/** A unit of another agency to which a disclosure inside the investigation goes. Ids come from outside. */
export type InvestigationCrossing = {
  readonly to: { readonly unit: number; readonly name: Parameters<typeof send>[0]['to']['name'] };
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

type Letter = Pick<Parameters<typeof send>[0], 'because' | 'purpose' | 'chosen' | 'snapshot'> & {
  readonly kind: LetterKind;
};

/** The act by which a disclosure inside an investigation is sent to another agency. */
export const sendInside = ({ at, id }: StoredFile, crossing: InvestigationCrossing, letter: Letter): ActDraft =>
  send({
    ...letter,
    at,
    id: crossing.sendAct,
    crossing: crossing.crossing,
    letter: crossing.letter,
    kind: letter.kind.kind,
    about: { kind: 'investigation', id },
    to: crossing.to,
    ground: investigationGround,
    weighing: null,
  });

/** Items of a file on their way to another agency. */
export type FileCrossing = { readonly crossing: InvestigationCrossing; readonly snapshot: FileSnapshot };

/** The act by which chosen items go, with their own words. */
export const sendFile = (
  stored: StoredFile,
  { crossing, snapshot }: FileCrossing,
  because: string,
  purpose: string,
): ActDraft =>
  sendInside(stored, crossing, { because, kind: fileLetter, purpose, chosen: ['items', 'texts', 'about'], snapshot });
