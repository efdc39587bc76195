import type { Domain } from '../../kernel/domain.ts';
import { enterFigure } from './enter/acts/enter.ts';
import { exportReport } from './export/acts/export.ts';

export const reports = { name: 'reports', acts: [enterFigure, exportReport] } as const satisfies Domain;
