import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutBodies } from './zod-without-json-schema.mjs';

const core = join(dirname(createRequire(import.meta.url).resolve('zod')), 'v4/core');

describe('zod without the writing of JSON Schema', () => {
  it.each(['to-json-schema', 'json-schema-processors'])(
    '%s: exports every name it did, and says what is absent',
    async (name) => {
      const file = join(core, `${name}.js`);
      const whole = await import(file);
      const text = withoutBodies(readFileSync(file, 'utf8'));
      const light = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      expect(Object.keys(light).sort()).toEqual(Object.keys(whole).sort());
      expect(Object.keys(light).length).toBeGreaterThan(3);
      expect(() => light[name === 'to-json-schema' ? 'finalize' : 'stringProcessor']()).toThrow('made by the server');
    },
  );
});
