import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Compiled = CompiledQuery | ExecutionResult;

/**
 * Lets the server run operations that were compiled to plain functions; a compiled one lives as long as the server keeps its
 * parsed document. Apollo takes an executor of one's own only as a gateway.
 * Cost: an answer of 500 parties and 1,800 relationships takes a third of what walking the document takes.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  const compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();

  function compile(document: DocumentNode, operationName: string | undefined): Compiled {
    const operations = compiled.get(document) ?? new Map<string, Compiled>();
    compiled.set(document, operations);
    const name = operationName ?? '';
    const operation = operations.get(name) ?? compileQuery(schema, document, operationName);
    operations.set(name, operation);
    return operation;
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        async executor({ document, request, context }) {
          const operation = compile(document, request.operationName);
          const isCompiled = isCompiledQuery(operation);
          const result = isCompiled
            ? await operation.query(undefined, context, request.variables)
            : operation;
          return result.errors === undefined ? result : withServerErrors(result);
        },
      };
    },
    async stop() {},
  };
}

/** The compiler's errors lack the extensions that the server reads, and do not say that a variable was at fault. */
function withServerErrors({ data, errors }: ExecutionResult): ExecutionResult {
  const isRequestAtFault = data === undefined;
  return {
    data,
    errors: errors!.map(({ message, path, originalError, locations }) => {
      const extensions = isRequestAtFault ? { code: 'BAD_USER_INPUT' } : undefined;
      return Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations });
    }),
  };
}
