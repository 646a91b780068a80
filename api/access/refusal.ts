import { GraphQLError } from 'graphql';

export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'NOT_FOUND';

const STATUS: Partial<Record<RefusalCode, number>> = { UNAUTHENTICATED: 401 };

/** An error for the asker: what was wrong and what to do, with a closed code. */
export function refusal(code: RefusalCode, message: string): GraphQLError {
  const status = STATUS[code];
  return new GraphQLError(message, {
    extensions: { code, ...(status === undefined ? {} : { http: { status } }) },
  });
}
