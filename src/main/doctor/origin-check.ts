import { connect } from 'node:tls';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { endsSoon } from './ends-soon.ts';
import { doctorTexts as text } from './messages.ts';

const patience = 8000;

/** Asks for the address that people type, as they do: its name, its certificate, its proxy, and whether CAPE is behind it. */
export async function originCheck(origin: string): Promise<DoctorCheck> {
  try {
    const ready = await ask(`${origin}/health/ready`);
    const said = (await ready.json().catch(() => null)) as { status?: unknown } | null;
    if (typeof said?.status !== 'string') return notOk('origin', 'bad', text.originOther, { origin });
    // A proxy that passes on another host than people typed is refused everywhere but at these addresses.
    if ((await ask(`${origin}/sign-in`)).status === 421) return notOk('origin', 'bad', text.originHost, { origin });
    if (!ready.ok) return notOk('origin', 'bad', text.originNotReady, { origin });
    const days = origin.startsWith('https:') ? await certificateDays(origin) : null;
    return days !== null
      ? notOk('origin', 'warn', text.certificateEnds, { origin, days })
      : ok('origin', text.originGood, { origin });
  } catch (error) {
    const code = codeIn(error);
    const isCertificate = /CERT|SSL|TLS/.test(code) || code.startsWith('UNABLE_TO');
    return notOk('origin', 'bad', isCertificate ? text.originCertificate : text.originSilent, { origin, code });
  }
}

const ask = (address: string) => fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patience) });

/** The name of what went wrong on the way: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. Never a message. */
export function codeIn(error: unknown): string {
  const { code, name, cause } = (error ?? {}) as { code?: unknown; name?: unknown; cause?: unknown };
  if (cause !== undefined && cause !== null) return codeIn(cause);
  return typeof code === 'string' ? code : String(name ?? 'unknown');
}

/** In how many days it ends, where it should have been renewed by now. */
function certificateDays(origin: string): Promise<number | null> {
  const { hostname, port } = new URL(origin);
  return new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port || 443), servername: hostname, timeout: patience });
    socket.once('secureConnect', () => {
      const { valid_from, valid_to } = socket.getPeerCertificate();
      socket.destroy();
      done(endsSoon({ from: Date.parse(valid_from), to: Date.parse(valid_to) }, Date.now()));
    });
    for (const event of ['error', 'timeout'] as const)
      socket.once(event, () => {
        socket.destroy();
        done(null); // it was asked a moment ago, and is asked again at the next check
      });
  });
}
