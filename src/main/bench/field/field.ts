import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium } from '../chromium.ts';
import type { Section } from '../row.ts';
import { serve } from '../served.ts';
import { firstNotes } from './first-note.ts';
import { interactive } from './interactive.ts';
import { journeys } from './journeys.ts';
import { logFiles } from './log-page.ts';
import { sync } from './sync.ts';
import { weights } from './weights.ts';
import { wireTo } from './wire.ts';

/** The field app on a phone, in a real browser, from the server as it is shipped. */
export const field: Section = {
  name: 'field',
  run: async ({ folder, say }) => {
    const browser = await openChromium();
    const server = await serve({ data: await mkdtemp(join(folder, 'field-')), databaseUrl: null });
    const wire = await wireTo(server.url, await logFiles(folder));
    try {
      say('interactive');
      const ready = await interactive(browser, wire);
      say('first observation');
      const notes = await firstNotes(browser, wire.origin);
      say('presses');
      const pressed = await journeys(browser, wire.origin);
      say('sync of 500 acts and 50 photos on a slow network');
      const sent = await sync(browser, wire);
      return [...notes, ...pressed, ...weights(), ...ready, ...sent];
    } finally {
      wire.close();
      await browser.close();
      await server.stop();
    }
  },
};
