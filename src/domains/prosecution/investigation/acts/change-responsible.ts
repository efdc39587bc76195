import { type Handing, type ResponsibleAct, responsibleAct, toHandOver } from '../../../access/public.ts';
import { mayInvestigate } from '../../access.ts';
import { ofFile } from '../../criminal.ts';
import type { StoredFile } from '../../criminal-file.ts';
import { isOver } from '../../is-over.ts';

export const changeInvestigationResponsible: ResponsibleAct<'investigation.change-responsible'> = responsibleAct({
  ...ofFile,
  type: 'investigation.change-responsible',
});

/** Only officers read criminal files. */
export const takenBy = ['officer'] as const;

/** What the rule asks of a criminal file. */
export const responsibleFor = ({ state }: StoredFile) => ({
  owner: state.responsible.owner,
  isOpen: !isOver(state),
  takenBy,
});

/** Another person of the unit answers for the criminal file. */
export const toChangeResponsible = toHandOver<StoredFile & Handing>(
  changeInvestigationResponsible,
  mayInvestigate,
  ({ state }) => state.case,
  takenBy,
);
