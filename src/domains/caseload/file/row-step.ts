import type { Message, MessageValues } from '../../../kernel/message.ts';
import { type Exit, exitFits, exits } from '../codes/exits.ts';
import { exitsExplainedBy, isReasonForCharge, type Reason, reasons } from '../codes/reasons.ts';
import {
  allStages,
  type Chain,
  chainOfStage,
  chains,
  matters,
  stageAt,
  stageCount,
  stageIndex,
} from '../codes/stages.ts';
import { inspectionPlace, placeOf, signalPlace } from './caseload.ts';
import type { CaseloadColumn } from './columns.ts';
import { rowMessages as text } from './row-messages.ts';

/** What is wrong with a cell, wherever its row is. */
export type WrongCell = {
  readonly column: CaseloadColumn | '';
  readonly text: Message;
  readonly values?: MessageValues;
};

/** What a row says has happened: coded as in the caseload, or why it cannot be so. */
export type Step = {
  readonly unit: number;
  readonly place: number;
  readonly exit: number;
  readonly reason: number;
  readonly wrong: readonly WrongCell[];
};

export type StepCells = {
  readonly unit: string;
  readonly chain: string;
  readonly stage: string;
  readonly exit: string;
  readonly reason: string;
  readonly obstacle: string;
  readonly noticed: string;
};

export const rowUnits = ['person', 'case', 'offence', 'matter'] as const;

export const listed = (words: readonly string[]): MessageValues => ({ words: words.join(', ') });

const broken = (...wrong: WrongCell[]): Step => ({ unit: 0, place: 0, exit: 0, reason: 0, wrong });

/** A word of a list, null where the cell is empty, undefined where it is neither. */
const wordIn = <Word extends string>(words: readonly Word[], cell: string): Word | null | undefined =>
  cell === '' ? null : words.find((word) => word === cell);

function matterStep(cells: StepCells): Step {
  const place = cells.stage === 'signal' ? signalPlace : cells.stage === 'inspection' ? inspectionPlace : 0;
  if (place === 0) return broken({ column: 'stage', text: text.stage, values: listed(matters) });
  const filled = (['chain', 'exit', 'reason', 'obstacle', 'noticed'] as const).filter((column) => cells[column] !== '');
  const wrong = filled.map((column) => ({ column, text: text.matterOnly }));
  return { unit: 3, place, exit: 0, reason: 0, wrong };
}

function wrongReason(reason: Reason, stage: string, exit: Exit | null, chain: Chain | null): WrongCell | null {
  if (isReasonForCharge(reason)) {
    const fits = stage === 'charge' && !exit;
    return fits ? null : { column: 'reason', text: text.reasonFits, values: { reason, words: 'charge' } };
  }
  const explained = exitsExplainedBy(reason);
  if (exit && chain === 'criminal' && explained.includes(exit)) return null;
  return { column: 'reason', text: text.reasonFits, values: { reason, ...listed(explained) } };
}

/** Reads the cells that together say what happened. Looks only at its arguments, so each combination is judged once. */
export function stepOf(cells: StepCells): Step {
  const isMatter =
    cells.unit === 'matter' || (cells.unit === '' && (matters as readonly string[]).includes(cells.stage));
  const unitWord = wordIn(rowUnits, cells.unit);
  if (unitWord === undefined) return broken({ column: 'unit_of_count', text: text.word, values: listed(rowUnits) });
  if (isMatter) return matterStep(cells);
  const stage = wordIn(allStages, cells.stage);
  const named = wordIn(chains, cells.chain);
  const exit = wordIn(exits, cells.exit);
  const reason = wordIn(reasons, cells.reason);
  const wrong: WrongCell[] = [];
  if (!stage) wrong.push({ column: 'stage', text: text.stage, values: listed(allStages) });
  if (named === undefined) wrong.push({ column: 'chain', text: text.word, values: listed(chains) });
  if (exit === undefined) wrong.push({ column: 'exit', text: text.word, values: listed(exits) });
  if (reason === undefined) wrong.push({ column: 'reason', text: text.reason });
  if (!stage || named === undefined || exit === undefined || reason === undefined) return broken(...wrong);

  const owner = chainOfStage(stage);
  if (owner && named && owner !== named)
    wrong.push({ column: 'chain', text: text.chain, values: { stage, chain: owner } });
  const unit = rowUnits.indexOf(unitWord ?? 'person');
  const chain = owner ?? named ?? (unitWord === 'offence' ? 'criminal' : null);
  if (unitWord === 'offence' && chain !== 'criminal') wrong.push({ column: 'stage', text: text.offenceChain });
  const index = chain ? stageIndex(chain, stage) : 0;
  if (exit && !chain) wrong.push({ column: 'chain', text: text.exitNeedsChain });
  if (exit && chain && !exitFits(exit, chain, stageAt(chain, index), index === stageCount(chain) - 1)) {
    wrong.push({ column: 'exit', text: text.exit, values: { exit, stage } });
  }
  if (cells.noticed !== '' && !exit) wrong.push({ column: 'noticed', text: text.noticedNeedsExit });
  const unexplained = reason ? wrongReason(reason, stage, exit, chain) : null;
  if (unexplained) wrong.push(unexplained);
  return {
    unit,
    place: placeOf(chain, index),
    exit: exit ? exits.indexOf(exit) + 1 : 0,
    reason: reason ? reasons.indexOf(reason) + 1 : 0,
    wrong,
  };
}
