import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { type TerseRow, viewOf } from '../../../tests/support/view-of.ts';
import { Directory } from '../../access/directory.ts';
import type { Role } from '../../access/viewer.ts';
import { RequestContext } from '../../context.ts';
import { executableSchema } from '../../schema/executable-schema.ts';
import type { Services } from '../../services.ts';

const CLUSTERS = ['a', 'b'];
const firmsOf = (cluster: string): string[] => Array.from({ length: 8 }, (_, at) => `${cluster}${at}`);
const all = CLUSTERS.flatMap(firmsOf);
const everyPair = (names: readonly string[]): TerseRow[] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other): TerseRow => [one, other]));

/** Two clusters that trade among themselves, with one link between them; u1 has two firms of the first, u2 the rest but one. */
const graph = viewOf(
  {
    SUPPLIES: [...CLUSTERS.flatMap((cluster) => everyPair(firmsOf(cluster))), ['a0', 'b0']],
    CUSTOMER_OF: all.filter((name) => name !== 'a7').map((name) => [name, /a[01]/.test(name) ? 'u1' : 'u2']),
    SITS_IN: firmsOf('a').map((name): TerseRow => [name, 'forging']),
    LINK_OF: [['forging', 'aviation']],
    UNIT_OF: [
      ['u1', 'HO'],
      ['u2', 'HO'],
    ],
  },
  { kinds: { HO: 'ORG_UNIT', ...Object.fromEntries(all.map((name) => [name, 'ENTERPRISE' as const])) } },
);
const schema = executableSchema();

function contextOf(role: Role, unit: string): RequestContext {
  const directory = new Directory();
  for (const name of ['HO', 'u1', 'u2']) {
    const parentNo = name === 'HO' ? undefined : graph.no('HO');
    directory.addUnit({ no: graph.no(name), id: name, name, level: 'UNIT', parentNo });
  }
  const services = {
    clock: () => Date.parse('2026-11-24T02:00:00Z'),
    keeper: { image: { view: () => graph.view } },
  } as unknown as Services;
  const viewer = {
    name: role,
    role,
    purpose: 'MARKETING',
    orgUnitNo: graph.no(unit),
    employeeNo: undefined,
    persona: 'someone',
  } as const;
  return new RequestContext(services, viewer, directory, 'zh');
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
async function ask(contextValue: RequestContext, source: string): Promise<any> {
  const { data, errors } = await graphql({ schema, source, contextValue });
  if (errors) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

const COMMUNITY =
  'name size customers ownCustomers hiddenMembers traits { code name share } members { name }';
const ref = (name: string): string => `{ kind: ENTERPRISE, sourceId: "${name}" }`;

test('a branch sees the communities of its own customers; others in them are counted, not named', async () => {
  const { communities } = await ask(
    contextOf('BRANCH_HEAD', 'u1'),
    `{ communities { total items { ${COMMUNITY} } } }`,
  );
  expect(communities).toEqual({
    total: 1,
    items: [
      {
        name: 'aviation',
        size: 8,
        customers: 7,
        ownCustomers: 2,
        hiddenMembers: 5,
        traits: [{ code: 'CHAIN', name: 'aviation', share: 1 }],
        members: [{ name: 'a0' }, { name: 'a1' }, { name: 'a7' }],
      },
    ],
  });
});

test('who has no customers of their own sees all communities with customers, and names of none', async () => {
  const { communities } = await ask(
    contextOf('PRODUCT_OWNER', 'HO'),
    `{ communities { total items { ${COMMUNITY} } } }`,
  );
  expect(communities.total).toBe(2);
  expect(communities.items.map(({ customers }: { customers: number }) => customers)).toEqual([8, 7]);
  expect(communities.items.flatMap(({ members }: { members: { name: string }[] }) => members)).toEqual([
    { name: 'a7' },
  ]);
});

test('on the canvas parties stand by community, but not those of which only the name may be known', async () => {
  const context = contextOf('BRANCH_HEAD', 'u1');
  const { communitiesOf } = await ask(
    context,
    `{ communitiesOf(parties: [${['a0', 'a1', 'a2', 'b0', 'nobody'].map(ref).join()}]) { community { name } parties { name } } }`,
  );
  expect(communitiesOf).toEqual([
    { community: { name: 'aviation' }, parties: [{ name: 'a0' }, { name: 'a1' }] },
  ]);
  const { own, other } = await ask(
    context,
    `{ own: party(ref: ${ref('a0')}) { community { name } } other: party(ref: ${ref('a2')}) { community { name } } }`,
  );
  expect(own).toEqual({ community: { name: 'aviation' } });
  expect(other).toEqual({ community: null });
});

test('more parties than a canvas holds are refused', async () => {
  const many = Array.from({ length: 501 }, (_, at) => ref(`x${at}`)).join();
  await expect(
    ask(contextOf('BRANCH_HEAD', 'u1'), `{ communitiesOf(parties: [${many}]) { community { id } } }`),
  ).rejects.toThrow('at most 500 parties');
});
