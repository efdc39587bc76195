import type { Domain } from '../../kernel/domain.ts';
import { addFile } from './acts/add.ts';
import { arriveFile } from './acts/arrive.ts';
import { correctFileName } from './acts/correct-name.ts';
import { scanFile } from './acts/scan.ts';
import { withdrawFile } from './acts/withdraw.ts';

export const attachments = {
  name: 'attachments',
  acts: [addFile, arriveFile, scanFile, correctFileName, withdrawFile],
} as const satisfies Domain;
