import { expect, test } from 'vitest';
import { dayNumber } from '../day.ts';
import { type Layout, layoutOf } from './layout.ts';

const layout = (opening: string): Layout => {
  const found = layoutOf(opening);
  if ('row' in found) throw new Error(found.text.message);
  return found;
};
const problem = (opening: string): unknown[] => {
  const found = layoutOf(opening);
  return 'row' in found ? [found.row, found.column, found.text.id] : [];
};

test('comma, semicolon and tab are distinguished by the header', () => {
  for (const sign of [',', ';', '\t']) expect(layout(['person', 'stage', 'date'].join(sign)).delimiter).toBe(sign);
});

test('a byte order mark, quotation marks and any line ending do not hide the header', () => {
  expect(layout('\uFEFF"person","stage","date"\r\np1,report,\r\n').header).toEqual(['person', 'stage', 'date']);
  expect(layout('person,stage,date\rp1,report,\r').header).toEqual(['person', 'stage', 'date']);
});

test('comment lines above the header say what the file is', () => {
  const found = layout(
    '# invented: all of it\n"# followed-to: 2026-11-24",,\n# holds: report, exits\n# holds-reviewed: verdict\n\nperson,stage,date\n',
  );
  expect(found.head.invented).toBe(true);
  expect(found.head.followedTo).toBe(dayNumber('2026-11-24'));
  expect([...found.head.holds.lived]).toEqual(['report', 'exits']);
  expect([...found.head.holds.reviewed]).toEqual(['verdict']);
  expect(found.linesAbove).toBe(5);
});

test('a comment that cannot be understood is refused with its row', () => {
  expect(problem('# invented: yes\n# followed-to: soon\nperson,stage,date')).toEqual([
    2,
    'followed-to',
    'study.layout.followed-to',
  ]);
  expect(problem('# holds: convictions\nperson,stage,date')).toEqual([1, 'holds', 'study.layout.holds']);
});

test('a missing column is named, a doubled one too, and an unknown one by its place: its name could be a name', () => {
  expect(problem('person,date')).toEqual([1, 'stage', 'study.layout.missing']);
  expect(problem('person,stage,date,stage')).toEqual([1, 'stage', 'study.layout.twice']);
  expect(problem('person,stage,date,surname')).toEqual([1, '', 'study.layout.strange']);
});

test('an empty file is reported', () => {
  expect(problem('')).toEqual([1, '', 'study.layout.empty']);
  expect(problem('# only a comment\n')).toEqual([1, '', 'study.layout.empty']);
});

test('the header alone distinguishes HTCDS from CAPE', () => {
  expect(layout(',cas_CaseOwner,prs_FirstName,vic_TraffickingStatus,cas_Status\n').format).toBe('htcds');
  expect(layout('person,stage,date\n').format).toBe('cape');
});
