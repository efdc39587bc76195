import coins from '@phosphor-icons/core/regular/coins.svg?raw';
import door from '@phosphor-icons/core/regular/door-open.svg?raw';
import identification from '@phosphor-icons/core/regular/identification-card.svg?raw';
import { ourFaces } from '../../../platform/charts/figure-png.ts';
import { NoFace, typesetDrawn } from '../../../platform/documents/typeset.ts';
import { type MaterialKind, namesSender } from './kinds.ts';
import { qrDrawing } from './qr.server.ts';
import { leafletTypst } from './sheets/leaflet-typst.ts';
import { posterTypst } from './sheets/poster-typst.ts';
import { smallTypst } from './sheets/small-typst.ts';
import type { Side } from './side.ts';

const templates: Readonly<Record<MaterialKind, string>> = {
  poster: posterTypst,
  leaflet: leafletTypst,
  card: smallTypst,
  sticker: smallTypst,
  tile: smallTypst,
};

/** Beside the three questions, in their order: pay, passport, leaving. */
const signs = [coins, identification, door];

export type SheetOf = {
  readonly kind: MaterialKind;
  readonly sides: readonly Side[];
  /** The whole address that the code leads to. */
  readonly address: string;
  /** Whom one can call, by name and hours; on a leaflet. */
  readonly numbers: readonly { readonly name: string; readonly phone: string; readonly hours: string | null }[];
  /** Null where no sender is to be named. */
  readonly sender: { readonly name: string; readonly logo: Uint8Array | null; readonly logoAlt: string } | null;
  /** Across the whole sheet while a language on it is a draft. */
  readonly draft: string | null;
  /** In the language of the officer, who prints it. */
  readonly surround: { readonly title: string; readonly language: string; readonly codeAlt: string };
};

/** The sheet as a tagged PDF and as a drawing. Null where the machine has no compiler; `no-face` where a language has no typeface here. */
export async function drawSheet(
  of: SheetOf,
): Promise<{ readonly pdf: Uint8Array; readonly svg: string } | 'no-face' | null> {
  const { kind, sides, address, numbers, draft, surround } = of;
  const sender = namesSender(kind) ? of.sender : null;
  const files = {
    'data.json': JSON.stringify({
      ...surround,
      kind,
      sides,
      draft,
      numbers,
      address: address.replace(/^https?:\/\//, ''),
      sender: sender && { name: sender.name, logo: sender.logo !== null, logoAlt: sender.logoAlt },
    }),
    'code.svg': qrDrawing(address),
    ...Object.fromEntries(signs.map((svg, at) => [`sign-${at}.svg`, svg.replaceAll('currentColor', '#0b4f61')])),
    ...(sender?.logo ? { 'logo.png': sender.logo } : {}),
  };
  try {
    return await typesetDrawn(templates[kind], files, await ourFaces());
  } catch (fault) {
    if (fault instanceof NoFace) return 'no-face';
    throw fault;
  }
}
