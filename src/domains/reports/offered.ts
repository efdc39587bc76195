import { offered } from '../../kernel/doing.ts';
import type { InFile } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import { toEnter } from './enter/acts/enter.ts';
import { toExport } from './export/acts/export.ts';

/** What a page of a report offers this person, and in whose file it would be stored. */
export const offeredForReport = (who: Who, own: InFile, held: readonly string[]): string[] =>
  offered([toEnter, toExport], who, own, held);
