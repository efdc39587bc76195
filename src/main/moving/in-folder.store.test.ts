import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { usualLimits } from '../../domains/attachments/public.ts';
import { fileStage, someText } from '../../domains/attachments/testing/file-stage.ts';
import { accountOf, provisionWhole, setStage } from '../../testing/people.ts';
import { openStore, provisionNothing, storeKinds } from '../../testing/stores.ts';
import { exported, filesIn, imported } from './testing/folders.ts';

it.each(storeKinds())(
  'files that lie in a folder move with their agency and are put into the folder there, on %s',
  async (kind) => {
    const home = mkdtempSync(join(tmpdir(), 'cape-moving-folder-'));
    const [here, there] = [join(home, 'files-here'), join(home, 'files-there')];
    const stage = await setStage(await openStore(kind, provisionWhole));
    const elsewhere = await openStore(kind, provisionNothing);
    try {
      const karin = await stage.signIn(accountOf.karin, 'support');
      const files = fileStage(stage);
      const id = await files.openCase(karin);
      const contents = someText(1_048_576 + 17);
      await files.addWhole(karin, contents, { id, limits: { ...usualLimits, folder: here } });
      const key = 'coordination';
      const first = await exported(stage.store, key, join(home, 'first'), null, here);
      expect(first.damaged).toBe(0);
      const [content] = [...filesIn(join(home, 'first'))].filter(([name]) => name.includes('/content.'));
      expect(content?.[1].bytes.equals(contents)).toBe(true);
      // Without the folder the piece is named as missing, and the rest of the agency still leaves.
      expect((await exported(stage.store, key, join(home, 'without'))).damaged).toBe(2);
      await imported(elsewhere, join(home, 'first'), '1.2.3', there);
      expect(readdirSync(there).length).toBeGreaterThan(0);
      const [row] = await elsewhere.asOwner(
        'select count(*)::int as n from attachments.piece where sealed is not null',
      );
      expect(row?.n).toBe(0);
      await exported(elsewhere, key, join(home, 'second'), null, there);
      const again = filesIn(join(home, 'second'));
      for (const [name, { bytes }] of filesIn(join(home, 'first')))
        if (name.startsWith('files/')) expect(again.get(name)?.bytes.equals(bytes), name).toBe(true);
    } finally {
      await stage.store.close();
      await elsewhere.close();
      rmSync(home, { recursive: true, force: true });
    }
  },
);
