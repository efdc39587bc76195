import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessible.ts';
import { newContext } from './harness/browser.ts';
import { drawnTextProblems } from './harness/drawn-text.ts';
import { forcedColourProblems } from './harness/forced-colours.ts';
import { spacedTextProblems } from './harness/narrow.ts';
import { smallTargets } from './harness/target-size.ts';

const drawing = (ground: string, letters: string, opacity = 1) => `<svg width="200" height="40">
  <rect width="200" height="40" fill="${ground}"/><text x="4" y="24" font-size="14" fill="${letters}" opacity="${opacity}">twelve</text></svg>`;

/** What every story asks of its pages would say nothing of a fault that it cannot find. */
test('the checks of a page find small targets, pale and cut text, what forced colours hide, and what axe cannot decide', async () => {
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

  await shows('<p style="overflow:hidden">Twelve words that have room.</p>');
  expect(await spacedTextProblems(page)).toEqual([]);
  const room = 'height:20px;line-height:20px;font:16px monospace;width:22ch';
  await shows(`<p style="overflow:hidden;${room}">Twelve words that fit.</p>`);
  expect((await spacedTextProblems(page)).join(), 'a line that is cut').toContain('cut off: p');
  await shows(`<p style="${room}">Twelve words that fit.</p><p>Beneath</p>`);
  expect((await spacedTextProblems(page)).join(), 'a line over the next').toContain('taller than its box: p');
  await shows('<p style="white-space:nowrap;font:20px monospace;width:9ch">twelve words in 390 px of page</p>');
  expect((await spacedTextProblems(page)).join(), 'a line that sticks out').toContain('px wide at 390 px');

  const focused = (body: string) => shows(`<style>:focus-visible{outline:3px solid}</style>${body}`);
  const icon = '<svg width="16" height="16" fill="currentColor"><path d="M0 0h16v16z"/></svg>';
  await focused(`<p><button>A</button> ${icon} <input style="border:2px solid #345"></p>`);
  expect(await forcedColourProblems(page)).toEqual([]);
  await focused('<p><button style="border:0;background:#0d4f5c;color:#fff">A</button></p>');
  expect(await forcedColourProblems(page)).toEqual([expect.stringMatching(/^no edge: button/)]);
  await focused(`<p style="forced-color-adjust:none;color:#fff">${icon}</p>`);
  expect(await forcedColourProblems(page)).toEqual([expect.stringMatching(/^icon not seen: svg/)]);
  await focused('<div style="background:#0d4f5c;width:90px;height:20px"></div>');
  expect(await forcedColourProblems(page)).toEqual([expect.stringMatching(/^told by its ground alone: div/)]);
  await focused('<p><a href="#x" style="outline:none">A link</a></p>');
  expect(await forcedColourProblems(page)).toContainEqual(expect.stringMatching(/^focus not seen: a/));
  await context.close();
});
