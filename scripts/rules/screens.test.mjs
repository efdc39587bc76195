import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { screenProblems, screensOf } from './screens.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cape-screens-'));
  put('docs/screens/README.md', '![One](one.png)\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const program = "routes: [\n  page('/app/cases/$id', () => import('./page.tsx')),\n],\n";

it('the screens are what the program has addresses for: the workspace, pages for workers and the field app', () => {
  put('src/domains/tasks/screens.tsx', "page('/app', () => import('./work.tsx')), page('/app/help', () => help)");
  put('src/domains/cases/screens.tsx', `${program}pageWith(\n  '/app/persons/new',\n)`);
  put('src/domains/cases/screens.test.tsx', "page('/app/of-a-test')");
  put(
    'src/domains/signals/pages/work/pages.ts',
    "{ path: '/work/page.css' }, { path: '/work/*' }, { path: '/work/:lang/jobs/:sector' }, { path: '/weather/:lang' }",
  );
  put('src/domains/inspections/ui/field/app.tsx', "switch (screen) {\n  case 'live':\n}");
  expect([...screensOf(folder)]).toEqual([
    '/app/cases/$id',
    '/app/persons/new',
    '/app',
    '/app/help',
    '/work/$lang/jobs/$sector',
    '/weather/$lang',
    '/field/i/$id/live',
  ]);
});

it('a screen with a picture that is shown is let pass', () => {
  put('src/domains/cases/screens.tsx', program);
  put('e2e/case.story.ts', "await picture(karin, 'one', '/app/cases/$id');");
  expect(screenProblems(folder)).toEqual([]);
});

it('a screen of which no story takes a picture is named, with what to write', () => {
  put('src/domains/cases/screens.tsx', program);
  expect(screenProblems(folder)).toEqual([
    "/app/cases/$id has no picture: take one in a story, picture(page, 'name', '/app/cases/$id'), and show it in docs/screens/README.md.",
  ]);
});

it('a picture that is taken and not shown counts for nothing', () => {
  put('src/domains/cases/screens.tsx', program);
  put('e2e/case.story.ts', "await picture(karin, 'two', '/app/cases/$id');");
  expect(screenProblems(folder)).toEqual([
    '/app/cases/$id has a picture, two, that docs/screens/README.md does not show.',
  ]);
});

it('a picture of a screen that is gone is named; one of another page is none of ours', () => {
  put('e2e/case.story.ts', "await picture(karin, 'one', '/app/cases/$id');\nawait picture(anyone, 'two', '/figures');");
  expect(screenProblems(folder)).toEqual([
    'e2e/case.story.ts: one is a picture of /app/cases/$id, and there is no such screen.',
  ]);
});

it('a screen on the list of those without is let pass, until it has a picture', () => {
  put('src/domains/assistance/screens.tsx', "page('/app/applications/$id', () => page)");
  expect(screenProblems(folder)).toEqual([]);
  put('e2e/case.story.ts', "await pictureAt(walk, 'one', '/app/applications/$id');");
  expect(screenProblems(folder)).toEqual([
    '/app/applications/$id has a picture: take it off the list in scripts/rules/screens.mjs.',
  ]);
});
