import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessible.ts';
import { newContext } from './harness/browser.ts';
import { drawnTextProblems } from './harness/drawn-text.ts';
import { smallTargets } from './harness/target-size.ts';

const drawing = (ground: string, letters: string, opacity = 1) => `<svg width="200" height="40">
  <rect width="200" height="40" fill="${ground}"/><text x="4" y="24" font-size="14" fill="${letters}" opacity="${opacity}">twelve</text></svg>`;

/** What every story asks of its pages would say nothing of a fault that it cannot find. */
test('the checks of a page find a small target, pale text in a drawing, and what axe cannot decide', async () => {
  const context = await newContext({ viewport: { width: 400, height: 400 } });
  const page = await context.newPage();
  const shows = (body: string) =>
    page.setContent(`<!doctype html><html lang="en"><title>x</title><main><h1>x</h1>${body}</main>`);

  await shows(drawing('#0d4f5c', '#ffffff') + drawing('#ffffff', '#4a5560'));
  expect(await drawnTextProblems(page)).toEqual([]);
  await shows(drawing('#0d4f5c', '#4a5560'));
  expect(await drawnTextProblems(page), 'dark on dark').toEqual([expect.stringMatching(/of 4\.5: twelve$/)]);
  await shows(drawing('#ffffff', '#4a5560', 0.4));
  expect(await drawnTextProblems(page), 'see-through').toHaveLength(1);
  await shows(drawing('#ffffff', '#ffffff').replace('<rect width="200" height="40" fill="#ffffff"/>', ''));
  expect(await drawnTextProblems(page), 'white on the page').toHaveLength(1);

  await shows('<p>In a sentence <a href="#x">a link</a> is as high as its line.</p>');
  expect(await smallTargets(page)).toEqual([]);
  await shows('<p><a href="#x">Alone</a></p><button style="height:44px;width:44px">A</button><button>B</button>');
  expect(await smallTargets(page)).toEqual([
    expect.stringMatching(/^a is .*: Alone$/),
    expect.stringMatching(/^button .*: B$/),
  ]);

  const undecided = '<div style="background-image:linear-gradient(#000,#fff)"><p>twelve words</p></div>';
  await shows(undecided);
  expect(await accessibilityProblems(page)).toEqual([expect.stringMatching(/^color-contrast: axe cannot decide/)]);
  await shows(
    `<div style="height:600px"></div><p>beneath</p><div style="position:fixed;inset-block-end:0;height:60px;inline-size:100%;background:#fff"></div>`,
  );
  expect((await accessibilityProblems(page)).filter((one) => one.startsWith('color-contrast'))).toEqual([]);
  await shows('<h4>deeper</h4>');
  expect((await accessibilityProblems(page)).join()).toContain('heading-order');
  await context.close();
});
