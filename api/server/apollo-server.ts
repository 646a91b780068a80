import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { StoreError } from '../../graph/neo4j/store-error.ts';
import type { RequestContext } from '../context.ts';
import { executableSchema } from '../schema/executable-schema.ts';
import { compiledExecution } from './compiled-execution.ts';
import { depthLimit } from './depth-limit.ts';
import type { Metrics } from './metrics.ts';

const DEPTH_MAX = 14;

/** The GraphQL server: bounded depth, timings, and errors that say what to do and tell nothing of the inside. */
export function createApolloServer(metrics: Metrics, log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: compiledExecution(executableSchema()),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [depthLimit(DEPTH_MAX)],
    plugins: [ApolloServerPluginCacheControlDisabled(), timings(metrics)],
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => describeError(formatted, error, log),
    logger: log,
  });
}

function timings(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ operationName, errors }) {
          const outcome = errors === undefined ? 'ok' : 'error';
          const operation = (operationName ?? 'anonymous').slice(0, 60);
          metrics.operationSeconds.observe({ operation, outcome }, (performance.now() - start) / 1000);
        },
      };
    },
  };
}

function describeError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause === undefined || cause === null || cause instanceof GraphQLError) return formatted;
  log.error({ err: cause }, 'operation failed');
  const isStore = cause instanceof StoreError && cause.code !== 'FAILED';
  return {
    ...formatted,
    message: isStore
      ? 'the graph store does not answer at the moment; try again shortly'
      : 'the service failed on this request; its log says why',
    extensions: { code: isStore ? 'STORE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
  };
}
