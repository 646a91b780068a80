import { relationshipKindCode } from '../../graph/changes/change-rows.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { ImageBuilder } from '../../graph/image/image-builder.ts';
import { DAY_MAX, DAY_MIN, parseDay } from '../../graph/model/day.ts';
import { type EntityKind, PARTY_KINDS, type PartyKind } from '../../graph/model/entity-kind.ts';
import { parseFen } from '../../graph/model/fen.ts';
import { GOODS_EVENT_DIRECTIONS, type GoodsEventDirection } from '../../graph/model/goods-event-direction.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import { OWNERSHIP_ROLES, type OwnershipRole } from '../../graph/model/ownership-role.ts';
import { PATENT_KINDS, type PatentKind } from '../../graph/model/patent-kind.ts';
import { type RelationshipKind, relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import { parseShare } from '../../graph/model/share.ts';
import type { ReadBank, Row } from '../../loaders/demo/testing/read-bank.ts';

/** Builds the view of a generated bank at its date straight from its files, without a store. */
export function viewFromDemo(bank: ReadBank): GraphView {
  return imageFromDemo(bank).view(parseDay(bank.today)!);
}

/** Builds the image of a generated bank straight from its files. */
export function imageFromDemo({ rows }: ReadBank): GraphImage {
  const graph = new DemoGraph();
  for (const row of rows.enterprises) {
    graph.entity('ENTERPRISE', row.enterpriseId, row.name, !['', 'CN', '中国'].includes(row.country));
  }
  for (const row of rows.persons) graph.entity('PERSON', row.personId, row.name);
  for (const row of rows.states) graph.entity('STATE', row.stateId, row.name);
  for (const row of rows.products) graph.entity('PRODUCT', row.productId, row.name);
  for (const row of rows.goods) graph.entity('GOODS', row.goodsId, row.name);
  for (const row of rows.industries) graph.entity('INDUSTRY', `${row.taxonomy}/${row.code}`, row.name);
  for (const row of rows['org-units']) graph.entity('ORG_UNIT', row.orgId, row.name);
  for (const row of rows['org-units']) {
    if (row.parentOrgId === '') continue;
    graph.relationship(
      'UNIT_OF',
      entityKey('ORG_UNIT', row.orgId),
      entityKey('ORG_UNIT', row.parentOrgId),
      row,
    );
  }
  for (const row of rows.ownerships) addOwnership(graph, row);
  const enterprise = (id: string): string => entityKey('ENTERPRISE', id);
  const person = (id: string): string => entityKey('PERSON', id);
  const party = (kind: string, id: string): string => entityKey(partyKind(kind), id);
  for (const row of rows['supply-links']) {
    graph.relationship('SUPPLIES', enterprise(row.supplierId), enterprise(row.buyerId), row, row.goods);
  }
  for (const row of rows.guarantees) {
    const [subject, object] = [
      party(row.guarantorKind, row.guarantorId),
      party(row.obligorKind, row.obligorId),
    ];
    graph.relationship('GUARANTEES', subject, object, row, row.kind, row.guaranteeId);
  }
  for (const row of rows['control-agreements']) {
    const controller = party(row.controllerKind, row.controllerId);
    graph.relationship('CONTROLS_BY_AGREEMENT', controller, enterprise(row.controlledId), row, row.basis);
  }
  for (const row of rows.positions) {
    graph.relationship(
      'HOLDS_POSITION',
      person(row.personId),
      enterprise(row.enterpriseId),
      row,
      row.position,
      row.position,
    );
  }
  for (const row of rows.employments) {
    graph.relationship('EMPLOYS', enterprise(row.enterpriseId), person(row.personId), row);
  }
  for (const row of rows.customers) {
    graph.relationship(
      'CUSTOMER_OF',
      party(row.partyKind, row.partyId),
      entityKey('ORG_UNIT', row.orgId),
      row,
    );
  }
  for (const row of rows.accounts) {
    graph.entity('ACCOUNT', row.accountId, row.accountId);
    graph.relationship(
      'HAS_ACCOUNT',
      party(row.ownerKind, row.ownerId),
      entityKey('ACCOUNT', row.accountId),
      row,
    );
  }
  for (const row of rows.holdings) {
    graph.relationship('HOLDS', party(row.partyKind, row.partyId), entityKey('PRODUCT', row.productId), row);
  }
  addSignals(graph, rows);
  addExposures(graph, rows);
  addPatents(graph, rows);
  addPaymentTotals(graph, rows);
  for (const row of rows['enterprise-goods']) {
    const kind = row.role === 'NEEDS' ? 'NEEDS' : 'MAKES';
    graph.relationship(kind, enterprise(row.enterpriseId), entityKey('GOODS', row.goodsId), row);
  }
  for (const row of rows['goods-links']) {
    graph.relationship('MADE_FROM', entityKey('GOODS', row.goodsId), entityKey('GOODS', row.materialId), row);
  }
  addGoodsEvents(graph, rows['goods-events']);
  for (const row of rows['industry-members']) {
    graph.relationship(
      'IN_INDUSTRY',
      enterprise(row.enterpriseId),
      entityKey('INDUSTRY', `${row.taxonomy}/${row.code}`),
      row,
    );
  }
  for (const row of rows.industries.filter(({ parentCode }) => parentCode !== '')) {
    const [child, parent] = [row.code, row.parentCode].map((code) =>
      entityKey('INDUSTRY', `${row.taxonomy}/${code}`),
    );
    graph.relationship('INDUSTRY_UNDER', child, parent, row);
  }
  return graph.finish();
}

/** Figures, events and tags of parties; what they are of stands for itself. */
function addSignals(graph: DemoGraph, rows: ReadBank['rows']): void {
  const party = (row: Row): string => entityKey(partyKind(row.partyKind), row.partyId);
  for (const id of new Set(rows.metrics.map(({ metric }) => metric))) graph.entity('METRIC', id, id);
  for (const id of new Set(rows.events.map(({ type }) => type))) graph.entity('EVENT_TYPE', id, id);
  for (const id of new Set(rows.tags.map(({ tag }) => tag))) graph.entity('TAG', id, id);
  for (const row of rows.metrics) {
    const dated = { ...row, validFrom: row.asOf };
    graph.relationship('HAS_METRIC', party(row), entityKey('METRIC', row.metric), dated);
  }
  for (const row of rows.events) {
    const dated = { ...row, validFrom: row.occurredOn };
    graph.relationship('HAS_EVENT', party(row), entityKey('EVENT_TYPE', row.type), dated, row.detail);
  }
  for (const row of rows.tags) {
    graph.relationship('HAS_TAG', party(row), entityKey('TAG', row.tag), row, row.detail);
  }
}

/** What parties owe the bank, by class of exposure. */
function addExposures(graph: DemoGraph, rows: ReadBank['rows']): void {
  const classOf = (row: Row): string => `${row.category}/${row.kind}`;
  for (const id of new Set(rows.exposures.map(classOf))) graph.entity('EXPOSURE_CLASS', id, id);
  for (const row of rows.exposures) {
    const subject = entityKey(partyKind(row.partyKind), row.partyId);
    const dated = { ...row, validFrom: row.asOf };
    graph.relationship('OWES', subject, entityKey('EXPOSURE_CLASS', classOf(row)), dated);
  }
}

function addGoodsEvents(graph: DemoGraph, rows: readonly Row[]): void {
  for (const type of new Set(rows.map((row) => row.type))) {
    graph.entity('EVENT_TYPE', type, type);
  }
  for (const row of rows) {
    const directionCode = String(GOODS_EVENT_DIRECTIONS[row.direction as GoodsEventDirection]);
    const dated = { ...row, directionCode, validFrom: row.validFrom || row.occurredOn };
    const [goods, type] = [entityKey('GOODS', row.goodsId), entityKey('EVENT_TYPE', row.type)];
    graph.relationship('HAS_GOODS_EVENT', goods, type, dated, row.detail);
  }
}

/** Patents by who holds them, and what cites them. */
function addPatents(graph: DemoGraph, rows: ReadBank['rows']): void {
  const ids = [
    ...rows.patents.map(({ patentId }) => patentId),
    ...rows['patent-citations'].map(({ citingId }) => citingId),
  ];
  for (const id of new Set(ids)) graph.entity('PATENT', id, id);
  for (const row of rows.patents) {
    const held = {
      ...row,
      validFrom: row.acquiredOn || row.filedOn,
      kindCode: String(PATENT_KINDS[row.kind as PatentKind]),
      familySize: row.familyJurisdictions === '' ? '' : String(row.familyJurisdictions.split(';').length),
    };
    const [holder, patent] = [entityKey('ENTERPRISE', row.holderId), entityKey('PATENT', row.patentId)];
    graph.relationship('HOLDS_PATENT', holder, patent, held, row.ipc);
  }
  for (const row of rows['patent-citations']) {
    const [cited, citing] = [entityKey('PATENT', row.citedId), entityKey('PATENT', row.citingId)];
    graph.relationship('CITED_BY', cited, citing, { ...row, validFrom: row.citedOn }, row.citingIpc);
  }
}

/** What one party paid another in the twelve months before the month of the newest payment. */
function addPaymentTotals(graph: DemoGraph, rows: ReadBank['rows']): void {
  const owners = new Map(
    rows.accounts.map((row) => [row.accountId, entityKey(partyKind(row.ownerKind), row.ownerId)]),
  );
  const partyOf = (kind: string, id: string): string =>
    kind === 'ACCOUNT' ? owners.get(id)! : entityKey(partyKind(kind), id);
  const until = rows.payments
    .map(({ paidOn }) => paidOn.slice(0, 7))
    .sort()
    .at(-1)!;
  const since = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  const totals = new Map<string, { payer: string; payee: string; fen: number }>();
  for (const row of rows.payments) {
    if (row.paidOn.slice(0, 7) < since || row.paidOn.slice(0, 7) >= until) continue;
    const [payer, payee] = [partyOf(row.payerKind, row.payer), partyOf(row.payeeKind, row.payee)];
    const total = totals.get(`${payer} ${payee}`) ?? { payer, payee, fen: 0 };
    total.fen += parseFen(row.amountCny)!;
    totals.set(`${payer} ${payee}`, total);
  }
  for (const { payer, payee, fen } of totals.values()) {
    graph.relationship('PAYS', payer, payee, { amount: (fen / 100).toFixed(2) });
  }
}

/** A nominee's holding is two relationships: the legal one, and the nominator's that counts. */
function addOwnership(graph: DemoGraph, row: Row): void {
  const owned = entityKey('ENTERPRISE', row.ownedId);
  const owner = entityKey(partyKind(row.ownerKind), row.ownerId);
  const role = row.role === '' ? undefined : OWNERSHIP_ROLES[row.role as OwnershipRole];
  graph.relationship('OWNS', owner, owned, row, row.class, row.class, role);
  if (role !== OWNERSHIP_ROLES.NOMINEE || row.nominatorId === '') return;
  const nominator = entityKey('PERSON', row.nominatorId);
  graph.relationship(
    'OWNS',
    nominator,
    owned,
    row,
    row.class,
    `${row.class} ${owner}`,
    OWNERSHIP_ROLES.NOMINATOR,
  );
}

function partyKind(text: string): PartyKind {
  const kind = PARTY_KINDS.find((known) => known === text);
  if (kind === undefined) throw new Error(`"${text}" is no kind of party`);
  return kind;
}

class DemoGraph {
  readonly #builder = new ImageBuilder();
  readonly #numbers = new Map<string, number>();

  entity(kind: EntityKind, id: string, name: string, isForeign = false): void {
    const key = entityKey(kind, id);
    const no = this.#numbers.size;
    this.#numbers.set(key, no);
    this.#builder.entity({ no, kind, key, name, shortName: '', isForeign, isStub: false });
  }

  relationship(
    kind: RelationshipKind,
    subjectKey: string,
    objectKey: string,
    row: Row,
    label = '',
    discriminator = '',
    roleCode = Number.NaN,
  ): void {
    const key = relationshipKey(kind, subjectKey, objectKey, '', [discriminator, row.validFrom ?? '']);
    this.#builder.open({
      kind: relationshipKindCode(kind),
      subject: this.#number(subjectKey),
      object: this.#number(objectKey),
      bytes: Buffer.from(key, 'base64url'),
      keyAt: 0,
      validFrom: row.validFrom ? parseDay(row.validFrom)! : DAY_MIN,
      validTo: row.validTo ? parseDay(row.validTo)! : DAY_MAX,
      recordedFrom: 0,
      isDateInferred: !row.validFrom,
      values: valuesOf(kind, row, roleCode),
      label,
      confidence: row.confidence ? Number(row.confidence) : Number.NaN,
    });
  }

  finish(): GraphImage {
    return new GraphImage(this.#builder.finish(1));
  }

  #number(key: string): number {
    const no = this.#numbers.get(key);
    if (no === undefined) throw new Error(`no entity ${key}`);
    return no;
  }
}

function valuesOf(kind: RelationshipKind, row: Row, roleCode: number): Float64Array {
  const values = new Float64Array(8).fill(Number.NaN);
  Object.entries(relationshipDefinition(kind).columns).forEach(([name, quantity], index) => {
    const text = row[name];
    if (name === 'roleCode') values[index] = roleCode;
    else if (text === undefined || text === '') return;
    else if (quantity === 'share') values[index] = parseShare(text) ?? Number.NaN;
    else if (quantity === 'fen') values[index] = parseFen(text) ?? Number.NaN;
    else values[index] = quantity === 'day' ? (parseDay(text) ?? Number.NaN) : Number(text);
  });
  return values;
}
