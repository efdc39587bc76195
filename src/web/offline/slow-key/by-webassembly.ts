import program from 'argon2id/dist/simd.wasm?inline';
import setupWasm from 'argon2id/lib/setup.js';

/** What a worker is asked: bytes of a secret, and what a guess at them is to cost. */
export type KeyDerivation = {
  readonly secret: Uint8Array;
  readonly salt: Uint8Array;
  readonly mebibytes: number;
  readonly passes: number;
};

/** Argon2id with a memory of its own, which nothing clears: the caller ends the worker that it ran in. */
export function argon2id(): ReturnType<typeof setupWasm> {
  const bytes = Uint8Array.from(atob(program.slice(program.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  const load = (imports: WebAssembly.Imports) => WebAssembly.instantiate(bytes, imports);
  return setupWasm(load, load);
}

export async function byWebAssembly({ secret, salt, mebibytes, passes }: KeyDerivation): Promise<Uint8Array> {
  const make = await argon2id();
  return make({ password: secret, salt, memorySize: mebibytes * 1024, passes, parallelism: 1, tagLength: 32 });
}
