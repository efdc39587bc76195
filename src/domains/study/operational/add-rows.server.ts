import { sql } from 'kysely';
import { uuidV4 } from '../../../kernel/id.ts';
import { canonical } from '../../../kernel/text/canonical.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { studyPseudonym } from '../../../platform/crypto/pseudonym.ts';
import type { CountyOf } from '../../knowledge/public.ts';
import { countedRow } from './counted-row.ts';
import { samePairs } from './same-pairs.ts';

/**
 * Adds what an act counts to the study realm of the unit that did it, in the transaction of the act. The database asks for
 * the act itself. What the same act or stream says of the same thing has the same id, and so is one row: also when the list
 * of counties was corrected in between, since the id is of what was said and not of what is known of it. So what rules had
 * noticed stays as it was when the path ended, however often the stream says it again.
 */
export const addOperationalRows =
  (countyOf: CountyOf): Registry['addCounts'] =>
  async (tx, keys, agency, act, counted) => {
    const { from, counts, same, without } = counted;
    const pseudonymOf = (of: 'person' | 'file' | 'offence', id: string) =>
      studyPseudonym(keys, agency, of, id).toString('hex');
    if (without.length > 0) await sql`select study.take_back(${act}, ${[...without]}::uuid[])`.execute(tx);
    if (counts.length > 0) {
      const rows = counts.map(({ said, noticed }) =>
        countedRow(said, noticed, uuidV4(sha256('cape count', from, canonical(said))), pseudonymOf, countyOf),
      );
      await sql`select study.add_lived(${act}, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
    }
    const pairs = samePairs(same, pseudonymOf);
    if (pairs.length > 0) await sql`select study.say_same(${act}, ${JSON.stringify(pairs)}::jsonb)`.execute(tx);
  };
