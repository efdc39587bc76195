import { z } from 'zod';
import { Attachment } from './schema.ts';

const Told = z.looseObject({ input: z.looseObject({ attachments: z.array(z.unknown()) }) });
const WithMetadata = z.looseObject({ apart: z.unknown() });
const Medium = z.object(Attachment.omit({ apart: true }).shape);
type NamedMedium = z.infer<typeof Medium>;

/** What a phone has recorded that could not be applied, in its parts. */
type InParts = {
  /** All that it says, without what is kept apart. */
  readonly rest: string;
  /** The pictures and sounds that it names, each once. */
  readonly media: readonly NamedMedium[];
  /** What is kept apart, of which picture; null: of something that is none as a phone makes it, all of these in one. */
  readonly aparts: readonly { readonly of: string | null; readonly told: string }[];
};

/**
 * Whatever is wrong with the rest of it, its pictures can still arrive, and place and device of each are detached. `content` is what was
 * sealed, or what could not be opened.
 */
export function partsOf(content: string): InParts {
  const told = Told.safeParse(jsonOf(content)).data;
  if (!told) return { rest: content, media: [], aparts: [] };
  const media = new Map<string, NamedMedium>();
  const aparts: { of: string | null; told: string }[] = [];
  const others: unknown[] = [];
  const attachments = told.input.attachments.map((one) => {
    const medium = Medium.safeParse(one).data;
    const isFirst = medium !== undefined && !media.has(medium.id);
    if (isFirst) media.set(medium.id, medium);
    const apart = WithMetadata.safeParse(one).data?.apart ?? null;
    if (apart === null) return one;
    if (isFirst) aparts.push({ of: medium.id, told: JSON.stringify(apart) });
    else others.push(apart);
    return { ...(one as object), apart: null };
  });
  if (others.length > 0) aparts.push({ of: null, told: JSON.stringify(others) });
  // Written again from what was read: of something that is in it twice, only what was read is kept.
  const rest = JSON.stringify({ ...told, input: { ...told.input, attachments } });
  return { rest, media: [...media.values()], aparts };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // it is no recorded note
  }
}
