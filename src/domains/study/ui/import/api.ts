import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { FileNames, ImportReadingsAnswer } from '../../review/import/schema.ts';

/** Asked each time a sheet is chosen: what is known must be as it is now. */
export const askFileNames = () => get('/api/study/file-names', FileNames);

const importAnswering: Answering<ImportReadingsAnswer> = {
  answer: ImportReadingsAnswer,
  about: ({ files }) => files[0]?.id ?? '',
  arrived(client) {
    for (const part of ['files', 'file', 'plans', 'plan', 'own']) {
      void client.invalidateQueries({ queryKey: ['study', part] });
    }
  },
};
export const useImportCommand = (): Command<ImportReadingsAnswer> => useCommand(useActor(), importAnswering);
