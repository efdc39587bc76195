import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import * as texts from '../../messages.ts';
import { type Failure, RequestFailed } from '../../sending/request.ts';
import { Fetched } from './fetched.tsx';

// The catalogues are put in by the build of the screens.
vi.mock('../../language.ts', () => ({ spoken: () => 'sv' }));

type Query = Parameters<typeof Fetched<string>>[0]['of'];

/** The page with what a query has brought. Texts are shown by their ids, since no catalogue is loaded. */
function shown(query: Partial<Query>): string {
  const of = { data: undefined, dataUpdatedAt: 0, error: null, isError: false, isPending: false, refetch: () => {} };
  const i18n = setupI18n({ locale: 'sv', messages: { sv: {} } });
  return renderToStaticMarkup(
    <I18nProvider i18n={i18n}>
      <Fetched of={{ ...of, ...query } as Query}>{(data) => <p>{data}</p>}</Fetched>
    </I18nProvider>,
  );
}

const failed = (failure: Failure): Partial<Query> => ({ isError: true, error: new RequestFailed(failure) });
const refused = (problem: string, status: number): Failure => ({
  kind: 'refused',
  problem,
  status,
  sentence: 'zqvSentence',
  fields: [],
});
const unreached: Failure = { kind: 'unreached' };

describe('what was asked for', () => {
  it('is shown by itself once it has come', () => {
    expect(shown({ data: 'zqvData' })).toBe('<p>zqvData</p>');
  });

  it('is waited for, and nothing of it is shown before', () => {
    expect(shown({ isPending: true })).not.toContain('<p>');
  });

  it.each([unreached, { kind: 'fault', number: null } as const, refused('signed-out', 401)])(
    'stays, with a line that it is old, when newer data cannot be fetched: %j',
    (failure) => {
      const page = shown({ data: 'zqvData', ...failed(failure) });
      expect(page).toContain('zqvData');
      expect(page).toContain(texts.offlineAge.id);
    },
  );

  it.each([refused('not-found', 404), refused('forbidden', 403)])(
    'is taken away when the server says that it is not for this reader any more: %j',
    (failure) => {
      const page = shown({ data: 'zqvData', ...failed(failure) });
      expect(page).not.toContain('zqvData');
      expect(page).not.toContain(texts.offlineAge.id);
    },
  );

  it('is replaced by what went wrong where nothing came before', () => {
    expect(shown(failed(unreached))).toContain(texts.offlineTitle.id);
    expect(shown(failed(refused('not-found', 404)))).toContain(texts.notFoundTitle.id);
    expect(shown(failed(refused('forbidden', 403)))).toContain(texts.forbiddenTitle.id);
  });
});
