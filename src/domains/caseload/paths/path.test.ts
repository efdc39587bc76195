import { expect, test } from 'vitest';
import { exits } from '../codes/exits.ts';
import { type Chain, chains, stageCount } from '../codes/stages.ts';
import { dayNumber, unknownDay } from '../day.ts';
import { aCaseload, type SomeCells } from '../testing/caseload-builder.ts';
import { emptyPath, foldPath, type Path } from './path.ts';
import { subjectsOf } from './subjects.ts';

/** The path of one invented person through a chain. */
function pathOf(rows: readonly SomeCells[], chain: Chain = 'criminal'): Path {
  const caseload = aCaseload(rows.map((row) => ({ person: 'somebody', ...row })));
  const path = emptyPath();
  const subjects = subjectsOf(caseload, 'person', 'lived', null);
  foldPath(path, caseload, subjects, 0, chains.indexOf(chain) + 1, stageCount(chain) - 1);
  return path;
}

const exitOf = (path: Path): string | undefined => exits[path.exit - 1];

test('the first day counts, however often a stage is named', () => {
  const path = pathOf([
    { stage: 'suspicion', date: '2026-02-05' },
    { stage: 'suspicion', date: '2026-01-14' },
    { stage: 'suspicion' },
  ]);
  expect(path.days[0]).toBe(dayNumber('2026-01-14'));
});

test('a day that was not recorded is unknown, and the stage is reached all the same', () => {
  const path = pathOf([{ stage: 'report' }]);
  expect([path.reached, path.days[1]]).toEqual([2, unknownDay]);
});

test('who left the investigation was in it, on a day that is not known', () => {
  const path = pathOf([{ stage: 'investigation', exit: 'closed', reason: 'RC08', date: '2021-11-30' }]);
  expect([path.furthest, path.state, path.days[2]]).toEqual([2, 'lost', unknownDay]);
  expect(path.exitDay).toBe(dayNumber('2021-11-30'));
});

test('a later stage reopens what an exit had closed', () => {
  const path = pathOf([
    { stage: 'report', exit: 'not-opened', reason: 'RC02', date: '2026-01-01' },
    { stage: 'investigation', date: '2026-03-01' },
  ]);
  expect([path.furthest, path.state]).toEqual([2, 'open']);
});

test('the same stage again after the exit reopens it too', () => {
  const closed = { stage: 'investigation', case: 'file-1', exit: 'closed', date: '2026-01-01' };
  const reopened = { stage: 'investigation', case: 'file-1', date: '2026-02-01' };
  expect(pathOf([closed, reopened]).state).toBe('open');
  expect(pathOf([{ ...reopened, date: '2025-12-01' }, closed]).state).toBe('lost');
});

test('one closed police file does not end what another police file goes on with', () => {
  const inTwoFiles = [
    { stage: 'investigation', case: 'file-1' },
    { stage: 'investigation', case: 'file-2' },
    { stage: 'investigation', case: 'file-1', exit: 'closed' },
  ];
  expect(pathOf(inTwoFiles).state).toBe('open');
  expect(pathOf([...inTwoFiles, { stage: 'investigation', case: 'file-2', exit: 'left-country' }]).state).toBe('lost');
});

test('an exit that names no file ends them all', () => {
  const rows = [
    { stage: 'investigation', case: 'file-1' },
    { stage: 'investigation', case: 'file-2' },
    { stage: 'investigation', exit: 'closed' },
  ];
  expect(pathOf(rows).state).toBe('lost');
});

test('a justified negative decision ends the path and is no drop-out', () => {
  const path = pathOf(
    [{ stage: 'suspicion' }, { stage: 'suspicion', chain: 'protection', exit: 'unfounded' }],
    'protection',
  );
  expect([path.state, exitOf(path)]).toEqual(['otherwise', 'unfounded']);
});

test('a suspicion that names no chain begins all three, and an exit ends only its own', () => {
  const rows = [{ stage: 'suspicion' }, { stage: 'suspicion', chain: 'criminal', exit: 'not-passed-on' }];
  expect(pathOf(rows, 'criminal').state).toBe('lost');
  expect(pathOf(rows, 'protection').state).toBe('open');
  expect(pathOf(rows, 'redress').state).toBe('open');
});

test('the verdict ends the chain and says how', () => {
  const path = pathOf([
    { stage: 'verdict', date: '2026-05-01', exit: 'acquitted' },
    { stage: 'verdict', date: '2027-02-19', exit: 'convicted-lesser' },
  ]);
  expect([path.state, exitOf(path)]).toEqual(['end', 'convicted-lesser']);
  expect(path.days[4]).toBe(dayNumber('2026-05-01'));
});
