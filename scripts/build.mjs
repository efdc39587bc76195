import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, runnerImport } from 'vite';
import { runToEnd } from './ready/child.mjs';
import { sourceFingerprint } from './ready/fingerprint.mjs';
import { packFiles } from './ready/pack.mjs';
import { root } from './ready/project.mjs';
import { writeEnglish } from './texts/english.mjs';

/**
 * `node scripts/build.mjs [--strict]`: server, workspace, field app, exercise and verifier into `dist/`. All are built beside it and moved into place
 * at the end, so a build that fails leaves the last good one as it was. `--strict` first asks that every catalogue is complete.
 */
process.chdir(root);
process.env.NODE_ENV = 'production';

writeEnglish(root);

if (process.argv.includes('--strict')) {
  const { catalogueProblems } = await import('./rules/catalogues.mjs');
  const problems = await catalogueProblems();
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
}

const fingerprint = sourceFingerprint(root);
const making = join(root, 'dist.making');
const old = join(root, 'dist.old');
rmSync(making, { recursive: true, force: true });

try {
  await Promise.all([
    build({ configFile: 'vite.server.config.ts', logLevel: 'warn', build: { outDir: making } }),
    build({ configFile: 'vite.verifier.config.ts', logLevel: 'warn', build: { outDir: making } }),
    build({ configFile: 'vite.web.config.ts', logLevel: 'warn', build: { outDir: join(making, 'web') } }).then(() =>
      // Within the folder of the workspace, which empties it first.
      Promise.all([
        build({ configFile: 'vite.field.config.ts', logLevel: 'warn', build: { outDir: join(making, 'web/field') } }),
        build({
          configFile: 'vite.exercise.config.ts',
          logLevel: 'warn',
          build: { outDir: join(making, 'web/exercise') },
        }),
      ]),
    ),
  ]);
} catch (error) {
  // Where in the sources, not where in the bundler.
  const words = error instanceof Error ? error.message : String(error);
  console.error(process.stderr.isTTY ? words : stripVTControlCharacters(words));
  process.exit(1);
}

// What lawyers and practitioners wrote is checked by its schema; a file that is wrong stops the build by file, line and entry.
const { code, output } = await runToEnd(process.execPath, [join(making, 'cli.js'), 'knowledge', 'check'], {
  cwd: root,
});
if (code !== 0) {
  console.error(output.trim());
  process.exit(1);
}

// Checked once here, so that no start need read and check it again.
const kept = await runToEnd(process.execPath, [join(making, 'keep-knowledge.js')], { cwd: root });
if (kept.code !== 0) {
  console.error(kept.output.trim());
  process.exit(1);
}

// Fonts and the like come from packages that only the build needs; the server finds them under `web/`, at their address.
const { module } = await runnerImport(join(root, 'src/platform/pages/assets.ts'), { configFile: false });
for (const { path, source } of /** @type {typeof import('../src/platform/pages/assets.ts')} */ (module).pageAssets) {
  const target = join(making, 'web', path);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}
await packFiles(join(making, 'web/assets'));
await packFiles(join(making, 'web/field/assets'));
await packFiles(join(making, 'web/exercise/assets'));
writeFileSync(join(making, 'built-from.txt'), fingerprint);

rmSync(old, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', old);
renameSync(making, 'dist');
rmSync(old, { recursive: true, force: true });
