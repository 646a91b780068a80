import { Client, cacheExchange, fetchExchange } from 'urql';
import type { Purpose } from '../__generated__/operations.ts';
import type { Locale } from '../i18n/locale.ts';

const timeoutMs = 20_000;

export interface Asker {
  persona: string;
  purpose: Purpose | null;
  locale: Locale;
}

/** One client for one identity: its cache never outlives who was allowed to read it. */
export function createClient({ persona, purpose, locale }: Asker): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    fetch: (input, init) =>
      fetch(input, {
        ...init,
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(init?.signal ? [init.signal] : [])]),
      }),
    fetchOptions: {
      headers: {
        Authorization: `Demo ${persona}`,
        'Accept-Language': locale,
        ...(purpose ? { 'X-Purpose': purpose } : {}),
      },
    },
  });
}
