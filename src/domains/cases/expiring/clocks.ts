import { comesBack } from '../../../kernel/expiring-item.ts';
import type { CaseShown } from '../schema.ts';

/** Something with a date, or that should have one, on the page of a case. */
export type Clock = {
  readonly id: string;
  readonly title: string;
  readonly at: string | null;
  readonly isUnknown: boolean;
  readonly waits: boolean;
};

/** What has a date in this case, and what should have one: what is owed, and what can still be lost. */
export function clocksOf({ tasks, lastChances }: Pick<CaseShown, 'tasks' | 'lastChances'>): Clock[] {
  const owed = tasks.map(({ id, title, dueAt, waits }): Clock => ({ id, title, at: dueAt, isUnknown: false, waits }));
  const lost = lastChances
    .filter((row) => ['running-out', 'unknown', 'ahead'].includes(row.state) && !comesBack(row))
    .map(
      ({ id, title, diesOn, state }): Clock => ({
        id,
        title,
        at: diesOn,
        isUnknown: state === 'unknown',
        waits: false,
      }),
    );
  return [...owed, ...lost].sort((a, b) => (a.at ?? '9999').localeCompare(b.at ?? '9999'));
}
