import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Keys } from '../../crypto/key-file.ts';
import type { Database } from '../../database/database.ts';
import { codeOf } from '../../database/database-error.ts';
import { TooFast } from '../limits/too-fast.ts';
import type { Walls } from '../walls.ts';

/** As much of the runtime as it takes to write a refusal down. */
type Refusing = {
  readonly database: Database;
  readonly walls: Walls;
  readonly keys: Keys;
  readonly clock: () => Date;
};

type RefusedRequest = { readonly token: Uint8Array | null; readonly params: unknown };

const writtenDown = new Set(['forbidden', 'not-found', 'conflict', 'too-many']);

/** A refusal is an entry of its own, committed alone, after what was refused has been rolled back. */
export async function recordingRefusals<T>(
  runtime: Refusing,
  verb: string,
  role: 'cape_app' | 'cape_read',
  request: RefusedRequest,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = asProblem(runtime, error);
    // Who asks without end would fill the log as fast: the first that is refused stands for those that follow it.
    const isRepeated = problem instanceof TooFast && !problem.isFirst;
    if (writtenDown.has(problem.kind) && request.token && !isRepeated)
      await writeDown(runtime, verb, role, request, problem);
    throw problem;
  }
}

async function writeDown(
  runtime: Refusing,
  verb: string,
  role: 'cape_app' | 'cape_read',
  { token, params }: RefusedRequest,
  problem: Problem,
): Promise<void> {
  if (!token) return;
  const { database, walls, keys } = runtime;
  const objects = Object.values(params ?? {}).filter((value) => Uuid.safeParse(value).success); // an address may hold anything
  const about = { at: runtime.clock().toISOString(), objects };
  try {
    await database.transaction(role, async (tx) => {
      const who = await walls.enter(tx, token, null);
      if (who) await walls.append(tx, keys, who, verb, `refused ${problem.kind}`, about);
    });
  } catch (error) {
    if (!walls.textOfCode[codeOf(error) ?? '']) throw error;
    // The capacity of the sitting has ended, so there is no one to enter as. They are refused in the log all the same.
    await database.transaction('cape_login', (tx) => walls.appendRefusal(tx, keys, token, verb, about));
  }
}

/** What the database refuses becomes one sentence, the same for hidden and for missing; what is our mistake stays a fault. */
function asProblem({ walls }: Refusing, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  const own = code ? walls.textOfCode[code] : undefined;
  if (own) return new Problem('conflict', own);
  if (code === '42501' || code === '23503' || code === '23505') {
    return new Problem('not-found', walls.texts.notFound);
  }
  throw error;
}
