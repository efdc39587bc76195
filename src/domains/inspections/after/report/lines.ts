import { numberDefinitions } from '../number-messages.ts';
import type { ReportKind } from '../schema.ts';
import { type Inspected, numberLine, type ReportLine, type Saying } from './line.ts';
import { reportText } from './messages.ts';
import { pirLines } from './pir-lines.ts';
import { publishedCounters } from './published-counters.ts';

/** Every counter that is published, in its order and its own words. */
const jadLines = (inspected: readonly Inspected[], saying: Saying): readonly ReportLine[] =>
  publishedCounters.map(({ code, label, of }) => {
    const definition = saying.t(of === 'entities' ? reportText.entities : numberDefinitions[of]);
    return numberLine(of, { section: 'counters', code, label, definition }, inspected, saying);
  });

/** What a report says, line by line: the same for a table that a program reads and for paper. */
export const linesOf = (kind: ReportKind, inspected: readonly Inspected[], saying: Saying): readonly ReportLine[] =>
  kind === 'europol-jad' ? jadLines(inspected, saying) : pirLines(inspected, saying);
