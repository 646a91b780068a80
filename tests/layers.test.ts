import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = globSync('{api,graph,loaders,scoring,explorer,bench,tests}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => /node_modules|dist/.test(String(name)),
}).sort();

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Imports by relative path, as files of the project, and by package name, as the name. */
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]);
  return specifiers.map((specifier) => ({
    from: file,
    to: specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier,
  }));
});

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const code = imports.filter(
  ({ from }) => !isTest(from) && !from.startsWith('tests/') && !from.startsWith('bench/'),
);

function offenders(inside: RegExp, allowed: RegExp): string[] {
  return code
    .filter(({ from, to }) => inside.test(from) && !allowed.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

test('the test sees the whole tree', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const folder of ['api', 'graph', 'loaders', 'scoring', 'explorer']) {
    expect(files.filter((file) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(15);
  }
  expect(code.some(({ from, to }) => from.startsWith('api/') && to.startsWith('scoring/'))).toBe(true);
});

test('the model imports nothing but itself and node', () => {
  expect(offenders(/^graph\/model\//, /^(graph\/model\/|node:)/)).toEqual([]);
});

test('only graph/neo4j imports the driver', () => {
  const users = imports.filter(({ to }) => to === 'neo4j-driver').map(({ from }) => dirname(from));
  expect([...new Set(users)].filter((folder) => !folder.startsWith('bench'))).toEqual(['graph/neo4j']);
});

test('the image stands on model and changes alone', () => {
  expect(offenders(/^graph\/image\//, /^(graph\/(image|changes|model)\/|node:)/)).toEqual([]);
});

test('scoring is pure: it stands on the image and does no input or output', () => {
  expect(offenders(/^scoring\//, /^(scoring\/|graph\/(image|changes|model)\/|node:crypto$)/)).toEqual([]);
  const impure = files.filter(
    (file) =>
      file.startsWith('scoring/') &&
      !isTest(file) &&
      /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(impure).toEqual([]);
});

test('loaders write through the graph and know neither scoring nor the service', () => {
  expect(offenders(/^loaders\//, /^(loaders\/|graph\/|node:|[a-z@][^/]*)/)).toEqual([]);
  expect(
    code.filter(({ from, to }) => from.startsWith('loaders/') && /^(scoring|api|explorer)\//.test(to)),
  ).toEqual([]);
});

test('graph knows nothing of what is built on it', () => {
  expect(
    code.filter(({ from, to }) => from.startsWith('graph/') && /^(scoring|api|loaders|explorer)\//.test(to)),
  ).toEqual([]);
});

test('the explorer knows nothing but the schema', () => {
  expect(
    code.filter(({ from, to }) => from.startsWith('explorer/') && /^(scoring|api|loaders|graph)\//.test(to)),
  ).toEqual([]);
});

test('no file imports itself around a cycle', () => {
  const next = Map.groupBy(
    code.filter(({ from, to }) => to !== from && files.includes(to)),
    ({ from }) => from,
  );
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('no barrel files', () => {
  expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
});
