import type { TFunction } from 'i18next';
import { CombinedError } from 'urql';

export interface Explanation {
  title: string;
  /** What to do about it. */
  help: string;
  /** The service's own words, for whoever is asked for help. */
  detail: string;
}

/** An error in words that say what to do. */
export function explainError(error: unknown, t: TFunction): Explanation {
  const detail = wordsOf(error);
  switch (sortOf(error)) {
    case 'network':
      return { title: t('error.networkTitle'), help: t('error.network'), detail };
    case 'sign-in':
      return { title: t('error.signInTitle'), help: t('error.signIn'), detail };
    case 'forbidden':
      return { title: t('error.forbiddenTitle'), help: t('error.forbidden'), detail };
    case 'busy':
      return { title: t('error.busyTitle'), help: t('error.busy'), detail };
    case 'size':
      return { title: t('error.sizeTitle'), help: t('error.size'), detail };
    case 'query':
      return { title: t('error.queryTitle'), help: t('error.query'), detail };
  }
}

function sortOf(error: unknown): 'network' | 'sign-in' | 'forbidden' | 'busy' | 'size' | 'query' {
  if (!(error instanceof CombinedError)) return 'query';
  const status = (error.response as Response | undefined)?.status;
  const codes = error.graphQLErrors.map(({ extensions }) => String(extensions?.code ?? ''));
  if (status === 401 || codes.includes('UNAUTHENTICATED')) return 'sign-in';
  if (status === 403 || codes.includes('FORBIDDEN')) return 'forbidden';
  if (status === 413) return 'size';
  if (status === 429 || codes.includes('RATE_LIMITED')) return 'busy';
  if (error.networkError && (status === undefined || status >= 502)) return 'network';
  return 'query';
}

function wordsOf(error: unknown): string {
  if (error instanceof CombinedError && error.graphQLErrors.length > 0) {
    return error.graphQLErrors.map(({ message }) => message).join(' · ');
  }
  return error instanceof Error ? error.message : String(error);
}
