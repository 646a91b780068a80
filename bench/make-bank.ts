import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { relationshipKindCode } from '../graph/changes/change-rows.ts';
import type { ImageBase } from '../graph/image/image-base.ts';
import { ImageBuilder } from '../graph/image/image-builder.ts';
import { DAY_MAX, parseDay } from '../graph/model/day.ts';
import type { EntityKind } from '../graph/model/entity-kind.ts';
import { entityKey, relationshipKey } from '../graph/model/keys.ts';
import { type RelationshipKind, relationshipDefinition } from '../graph/model/relationship-kind.ts';
import { createRandom, type Random } from '../loaders/demo/random.ts';
import { PRODUCT_HYPOTHESES } from '../scoring/opportunities/product-hypotheses.ts';
import { EVENTS, METRICS } from '../scoring/signals/signals.ts';

export const TODAY = parseDay('2026-11-24')!;
const UNITS = 200;
const INDUSTRIES = 40;
/** Every so-manyth party is a customer. */
const CUSTOMER_EVERY = 5;

/** An image of the graph of `directory`, to which a bank is added: units, customers with products, figures, events and tags. */
export async function makeBank(directory: string): Promise<ImageBase> {
  const maker = new BankMaker();
  const random = createRandom(9, 'bank');
  for await (const [id, name] of linesOf(directory, 'Enterprise')) maker.entity('ENTERPRISE', id, name);
  const enterprises = maker.entity('ORG_UNIT', 'head', '总行');
  const industries = Array.from({ length: INDUSTRIES }, (_, at) =>
    maker.entity('INDUSTRY', `x/${at}`, `${at}`),
  );
  const units = Array.from({ length: UNITS }, (_, at) => maker.entity('ORG_UNIT', `u${at}`, `支行${at}`));
  for (const unit of units) maker.open('UNIT_OF', unit, enterprises);
  const products = Object.entries(PRODUCT_HYPOTHESES).map(([id, { zh }]) => maker.entity('PRODUCT', id, zh));
  const metrics = Object.keys(METRICS).map((id) => maker.entity('METRIC', id, id));
  const events = Object.keys(EVENTS).map((id) => maker.entity('EVENT_TYPE', id, id));
  for await (const [id, name] of linesOf(directory, 'Person')) maker.entity('PERSON', id, name);
  for (let no = 0; no < enterprises; no++) {
    maker.open('IN_INDUSTRY', no, industries[no % INDUSTRIES]);
    if (no % CUSTOMER_EVERY === 0) addCustomer(maker, random, no, { units, products, metrics, events });
  }
  await addRelationships(maker, directory, random);
  return maker.builder.finish(1);
}

/** Collects entities and rows under keys. */
class BankMaker {
  readonly builder = new ImageBuilder();
  readonly #numbers = new Map<string, number>();

  entity(kind: EntityKind, id: string, name: string): number {
    const no = this.#numbers.size;
    const key = entityKey(kind, id);
    this.#numbers.set(key, no);
    const isForeign = kind === 'ENTERPRISE' && no % 97 === 0;
    this.builder.entity({ no, kind, key, name, shortName: '', isForeign, isStub: false });
    return no;
  }

  find(id: string): number {
    return this.#numbers.get(entityKey('ENTERPRISE', id)) ?? this.#numbers.get(entityKey('PERSON', id))!;
  }

  open(
    kind: RelationshipKind,
    subject: number,
    object: number,
    values: Readonly<Record<string, number>> = {},
  ): void {
    const columns = new Float64Array(8).fill(Number.NaN);
    Object.keys(relationshipDefinition(kind).columns).forEach((name, index) => {
      columns[index] = values[name] ?? Number.NaN;
    });
    const key = relationshipKey(kind, String(subject), String(object));
    this.builder.open({
      kind: relationshipKindCode(kind),
      subject,
      object,
      bytes: Buffer.from(key, 'base64url'),
      keyAt: 0,
      validFrom: TODAY - 400,
      validTo: DAY_MAX,
      recordedFrom: 1.7e12,
      isDateInferred: false,
      values: columns,
      label: '',
      confidence: Number.NaN,
    });
  }
}

function addCustomer(
  maker: BankMaker,
  random: Random,
  no: number,
  {
    units,
    products,
    metrics,
    events,
  }: Readonly<Record<'units' | 'products' | 'metrics' | 'events', number[]>>,
): void {
  maker.open('CUSTOMER_OF', no, random.pick(units));
  for (const product of products) {
    if (random.chance(0.2)) maker.open('HOLDS', no, product, { balance: random.int(1, 1_000) * 1e8 });
  }
  for (const metric of metrics) {
    if (random.chance(0.3)) maker.open('HAS_METRIC', no, metric, { value: random.next() * 5 });
  }
  if (!random.chance(0.05)) return;
  const occurredOn = TODAY - random.int(0, 20);
  maker.open('HAS_EVENT', no, random.pick(events), { amount: random.int(1, 1_000) * 1e8, occurredOn });
}

async function addRelationships(maker: BankMaker, directory: string, random: Random): Promise<void> {
  for await (const [from, to, share] of linesOf(directory, 'OWNS')) {
    maker.open('OWNS', maker.find(from), maker.find(to), { share: Number(share) * 1e7 });
  }
  for await (const [from, to, amount] of linesOf(directory, 'SUPPLIES')) {
    maker.open('SUPPLIES', maker.find(from), maker.find(to), {
      annualAmount: Math.round(Number(amount) * 100),
      activeMonths: random.int(1, 12),
      inflowShare: random.int(0, 400) * 1e6,
      paymentGap: random.int(10, 90),
    });
  }
  for await (const [from, to, amount] of linesOf(directory, 'GUARANTEES')) {
    maker.open('GUARANTEES', maker.find(from), maker.find(to), { amount: Math.round(Number(amount) * 100) });
  }
  for await (const [from, to, amount] of linesOf(directory, 'TRANSFERS')) {
    maker.open('PAYS', maker.find(from), maker.find(to), { amount: Math.round(Number(amount) * 100) });
  }
  for await (const [person, firm] of linesOf(directory, 'WORKS_FOR')) {
    maker.open('EMPLOYS', maker.find(firm), maker.find(person));
  }
  for await (const [person, firm] of linesOf(directory, 'EXECUTIVE_OF')) {
    maker.open('HOLDS_POSITION', maker.find(person), maker.find(firm));
  }
}

async function* linesOf(directory: string, name: string): AsyncGenerator<string[]> {
  const lines = createInterface({ input: createReadStream(join(directory, `${name}.csv`)) });
  let isHeader = true;
  for await (const line of lines) {
    if (isHeader) isHeader = false;
    else yield line.split(',');
  }
}
