import type { ReportKind } from '../after-schema.ts';
import { numberDefinitions } from './number-messages.ts';
import { pirLines } from './pir-lines.ts';
import { publishedCounters } from './published-counters.ts';
import { type Inspected, numberLine, type ReportLine, type Saying } from './report-line.ts';
import { reportText } from './report-messages.ts';

/** Every counter that is published, in its order and its own words. */
const jadLines = (inspected: readonly Inspected[], saying: Saying): readonly ReportLine[] =>
  publishedCounters.map(({ code, label, of }) => {
    const definition = saying.t(of === 'entities' ? reportText.entities : numberDefinitions[of]);
    return numberLine(of, { section: 'counters', code, label, definition }, inspected, saying);
  });

/** What a report says, line by line: the same for a table that a program reads and for paper. */
export const linesOf = (kind: ReportKind, inspected: readonly Inspected[], saying: Saying): readonly ReportLine[] =>
  kind === 'europol-jad' ? jadLines(inspected, saying) : pirLines(inspected, saying);
