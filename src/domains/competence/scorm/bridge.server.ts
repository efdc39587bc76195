import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { OpenLaunch } from '../recording/store.server.ts';
import { bridgeSource } from './bridge-script.ts';
import { valuesAtBeginning } from './data-model.ts';
import { heldValues } from './held-values.server.ts';

/** The runtime with what is held for this opening. Text of a learner cannot end the script: it stands in it as JSON without angle brackets. */
export async function bridgeScript(
  tx: Tx,
  of: {
    readonly keys: Keys;
    readonly place: Buffer;
    readonly now: Date;
    readonly open: OpenLaunch;
    readonly actor: { readonly name: string };
    readonly address: string;
  },
): Promise<string> {
  const held = valuesAtBeginning((await heldValues(tx, of)).values, { account: of.actor.name });
  const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `${bridgeSource}(${inScript(held)}, ${inScript(of.address)});\n`;
}

/** A page of a package with the runtime before all its own scripts. Bytes stay as they are: which characters they are, the page says itself. */
export function withBridge(content: Buffer, address: string): Buffer {
  const text = content.toString('latin1');
  const script = `<script src="${address}"></script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(text);
  const start = head ?? /<html(?:\s[^>]*)?>/i.exec(text) ?? /^\s*<!doctype[^>]*>/i.exec(text);
  const at = start ? start.index + start[0].length : 0;
  return Buffer.from(`${text.slice(0, at)}${script}${text.slice(at)}`, 'latin1');
}
