import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { UnitQuarter, UnitTraining } from './outcomes.ts';

/** The only file that knows the functions that count the acts of the reader's own agency. They give numbers and no act. */

export async function listPractice(tx: Tx, zone: string, before: string): Promise<UnitQuarter[]> {
  const { rows } = await sql<{
    unit: number;
    quarter: string;
    people: number;
    visits: number;
    counted: number;
    interpreted: number;
    screened: number;
    handed: number;
    acknowledged: number;
    within_a_day: number;
  }>`select unit, quarter::text as quarter, people, visits, counted, interpreted, screened, handed, acknowledged, within_a_day
    from study.own_practice(${zone}, ${before}::date) order by quarter, unit`.execute(tx);
  return rows.map(({ within_a_day: withinADay, ...row }) => ({ ...row, withinADay }));
}

export async function listTraining(tx: Tx, zone: string): Promise<UnitTraining[]> {
  const { rows } = await sql<{ unit: number; trained_on: string }>`select unit, trained_on::text as trained_on
    from study.own_training(${zone}) order by unit`.execute(tx);
  return rows.map(({ unit, trained_on: trainedOn }) => ({ unit, trainedOn }));
}
