import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { FilePath, ProviderEntry, SetupFile } from './setup-file.ts';
import type { PlacedMistake } from './setup-mistake.ts';

/** What each provider shares with CAPE, by its key: from a file of its own or from the environment, and never from the set-up file. */
export async function readSecrets(
  file: SetupFile,
  beside: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly secrets: ReadonlyMap<string, string | null>; readonly mistakes: readonly PlacedMistake[] }> {
  const secrets = new Map<string, string | null>();
  const mistakes: PlacedMistake[] = [];
  for (const [at, { providers }] of file.agencies.entries()) {
    for (const [n, provider] of providers.entries()) {
      if (provider.ended) continue;
      const path = ['agencies', at, 'providers', n];
      const read = await readSecret(provider, path, beside, env);
      if (typeof read === 'string' || read === null) secrets.set(provider.key, read);
      else mistakes.push(read);
    }
  }
  return { secrets, mistakes };
}

async function readSecret(
  { secretFile, secretEnv }: ProviderEntry,
  path: FilePath,
  beside: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null | PlacedMistake> {
  if (secretFile !== undefined) {
    const at = [...path, 'secretFile'];
    const place = resolve(dirname(beside), secretFile);
    const mode = await stat(place).then(
      (found) => (found.isFile() && found.size < 10_000 ? found.mode : null),
      () => null,
    );
    if (mode === null) return { path: at, code: 'secretNotThere', values: {} };
    if ((mode & 0o077) !== 0) return { path: at, code: 'secretOpen', values: {} };
    const text = await readFile(place, 'utf8').catch(() => null);
    return text === null ? { path: at, code: 'secretNotThere', values: {} } : ofLength(text.trim(), at);
  }
  if (secretEnv !== undefined) {
    const at = [...path, 'secretEnv'];
    const text = env[secretEnv];
    return text === undefined ? { path: at, code: 'secretNotSet', values: {} } : ofLength(text.trim(), at);
  }
  return null;
}

const ofLength = (secret: string, path: FilePath): string | PlacedMistake =>
  secret.length >= 16 && secret.length <= 500 ? secret : { path, code: 'secretLength', values: {} };
