/** Programs of the field app that run beside its page. */
type OwnProgram = '/field/worker.js' | '/field/slow-key.js';
const own: ReadonlySet<string> = new Set<OwnProgram>(['/field/worker.js', '/field/slow-key.js']);

/** The content policy lets no text become the address of a program; these are the ones that may. */
const policy = (
  globalThis as unknown as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL(url: string): string };
    };
  }
).trustedTypes?.createPolicy('cape-field', {
  createScriptURL: (url) => {
    if (!own.has(url)) throw new TypeError('Not a program of the field app.');
    return url;
  },
});

export const addressOf = (program: OwnProgram): string => policy?.createScriptURL(program) ?? program;
