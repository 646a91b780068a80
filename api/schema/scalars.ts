import { GraphQLScalarType, Kind } from 'graphql';
import { parseDay } from '../../graph/model/day.ts';
import { refusal } from '../access/refusal.ts';

function readText(name: string, value: unknown, isValid: (text: string) => boolean, example: string): string {
  if (typeof value === 'string' && isValid(value)) return value;
  throw refusal('BAD_USER_INPUT', `${name} is ${JSON.stringify(value)}, expected for example "${example}"`);
}

function textScalar(name: string, isValid: (text: string) => boolean, example: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: (value) => readText(name, value, isValid, example),
    parseLiteral: (node) =>
      readText(name, node.kind === Kind.STRING ? node.value : undefined, isValid, example),
  });
}

function readFen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw refusal(
    'BAD_USER_INPUT',
    `Fen is ${JSON.stringify(value) ?? 'no number'}, expected a whole number, for example 120000`,
  );
}

export const scalars = {
  Date: textScalar('Date', (text) => parseDay(text) !== undefined, '2026-11-24'),
  DateTime: textScalar('DateTime', (text) => !Number.isNaN(Date.parse(text)), '2026-11-24T02:11:00Z'),
  Fen: new GraphQLScalarType({
    name: 'Fen',
    serialize: (value) => value,
    parseValue: readFen,
    parseLiteral: (node) => readFen(node.kind === Kind.INT ? Number(node.value) : undefined),
  }),
};
