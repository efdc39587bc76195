import type { ReactElement } from 'react';
import type { ProgrammeShown } from '../../programme-schema.ts';
import { FileButtons } from '../file-buttons.tsx';
import * as texts from '../programmes-messages.ts';

/** The results with every value over time, as a file for a spreadsheet. */
export const FrameworkFiles = ({ of }: { of: ProgrammeShown }): ReactElement => (
  <FileButtons path={`/api/programmes/${of.id}/framework`} names={{ csv: texts.exportCsv, xlsx: texts.exportXlsx }} />
);
