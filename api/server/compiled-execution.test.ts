import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import type { RequestContext } from '../context.ts';
import { compiledExecution } from './compiled-execution.ts';

const done: string[] = [];
const step = async (_: unknown, { name, after }: { name: string; after: number }): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, after));
  done.push(name);
  return name;
};
const schema = makeExecutableSchema({
  typeDefs: `
    interface Named { name: String! }
    type Firm implements Named { name: String! owners: [Person]! broken: String }
    type Person implements Named { name: String! broken: String! }
    type Query { find(name: String!): Named all: [Named!]! }
    type Mutation { step(name: String!, after: Int!): String! }`,
  resolvers: {
    Named: {
      __resolveType: ({ owners }: { owners?: unknown }) => (owners === undefined ? 'Person' : 'Firm'),
    },
    Person: {
      broken: () => {
        throw new Error('no such figure');
      },
    },
    Query: {
      find: (_: unknown, { name }: { name: string }) => ({ name, owners: [{ name: 'Li' }, { name: 'Wu' }] }),
      all: async () => [{ name: 'Li' }, { name: 'Acme', owners: [] }],
    },
    Mutation: { step },
  },
});
const server = new ApolloServer<RequestContext>({ gateway: compiledExecution(schema) });

async function ask(query: string, variables = {}, operationName?: string) {
  const { body } = await server.executeOperation({ query, variables, operationName } as never, {
    contextValue: {} as never,
  });
  if (body.kind !== 'single') throw new Error('expected one answer');
  return JSON.parse(JSON.stringify(body.singleResult));
}

test('an interface is answered by the type of each thing', async () => {
  const { data } = await ask('{ all { __typename name ... on Firm { owners { name } } } }');
  expect(data.all).toEqual([
    { __typename: 'Person', name: 'Li' },
    { __typename: 'Firm', name: 'Acme', owners: [] },
  ]);
});

test('a failure takes the nearest part that may be missing and names its place', async () => {
  const query =
    'query ($name: String!) { find(name: $name) { name ... on Firm { owners { name broken } } } }';
  const { data, errors } = await ask(query, { name: 'Acme' });
  expect(data.find).toEqual({ name: 'Acme', owners: [null, null] });
  expect(errors[0]).toMatchObject({
    message: 'no such figure',
    path: ['find', 'owners', 0, 'broken'],
    locations: [{ line: 1 }],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
});

test('a variable of the wrong kind is refused', async () => {
  const query = 'query ($name: String!) { find(name: $name) { name } }';
  const { data, errors } = await ask(query, { name: 7 });
  expect(data).toBeUndefined();
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('$name'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('of several operations the one that is named is run', async () => {
  const query = 'query First { find(name: "A") { name } } query Second { find(name: "B") { name } }';
  expect((await ask(query, {}, 'Second')).data.find.name).toBe('B');
  expect((await ask(query, {}, 'First')).data.find.name).toBe('A');
});

test('changes are made one after the other', async () => {
  await ask('mutation { a: step(name: "slow", after: 20) b: step(name: "quick", after: 0) }');
  expect(done).toEqual(['slow', 'quick']);
});
