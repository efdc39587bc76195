import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/web/offline');

/** As the workspace has it: scripts from the agency only, none made from text. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

export type Answering = (request: IncomingMessage, body: Buffer, response: ServerResponse) => void | Promise<void>;

/** A page that holds nothing but the log of a phone, as `cape`, and the routes of the server that answers it. */
export type LogPage = { readonly origin: string; close(): void };

/** Builds the log as it is shipped, and serves it. The address says localhost: a passkey is for a name and never for a number. */
export async function serveLog(answering: Answering): Promise<LogPage> {
  const made = mkdtempSync(join(tmpdir(), 'cape-log-page-'));
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const entry = join(made, 'entry.ts');
  writeFileSync(
    entry,
    [
      ...modules.map((name, place) => `import * as m${place} from ${JSON.stringify(join(folder, name))};`),
      `Object.assign(globalThis, { cape: { ${modules.map((_, place) => `...m${place}`).join(', ')} } });`,
    ].join('\n'),
  );
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^zod$/, replacement: join(root, 'src/web/zod-without-eval.ts') }] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(made, 'page'), lib: { entry, formats: ['es'], fileName: 'page' }, target: 'chrome123' },
  });
  const files = new Map(
    readdirSync(join(made, 'page')).map((name) => [`/${name}`, readFileSync(join(made, 'page', name))]),
  );
  rmSync(made, { recursive: true, force: true });
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url?.split('?')[0] ?? '/';
      const file = files.get(path);
      response.setHeader('content-security-policy', policy);
      if (file) {
        response.setHeader('content-type', 'text/javascript').end(file);
      } else if (path === '/') {
        const script = [...files.keys()].find((name) => name.startsWith('/page'));
        response
          .setHeader('content-type', 'text/html')
          .end(
            `<!doctype html><html lang="en"><title>Log</title><script type="module" src="${script}"></script></html>`,
          );
      } else {
        void answering(request, Buffer.concat(parts), response);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
