import DataLoader from 'dataloader';
import type { GraphView } from '../graph/image/graph-view.ts';
import { dayOfInstant, parseDay } from '../graph/model/day.ts';
import { AccessPolicy } from './access/access-policy.ts';
import type { Directory } from './access/directory.ts';
import { refusal } from './access/refusal.ts';
import type { ViewerIdentity } from './access/viewer.ts';
import { type EntityRecord, readEntityRecords } from './facts/read-entity-records.ts';
import { type NameRecord, readNameRecords } from './facts/read-name-records.ts';
import { type RelationshipPlaceKey, readRelationshipRecords } from './facts/read-relationship-records.ts';
import type { Services } from './services.ts';
import type { ServedOpportunity } from './work/opportunity-store.ts';
import type { TeamMember } from './work/pool/team.ts';

export type RequestLanguage = 'zh' | 'en';

export interface TimeArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** What one request works with: one viewer, one version of the graph. */
export class RequestContext {
  readonly services: Services;
  readonly viewer: ViewerIdentity;
  readonly directory: Directory;
  readonly language: RequestLanguage;
  readonly access: AccessPolicy;
  /** The graph of today. */
  readonly today: GraphView;
  readonly now: number;
  readonly entityRecords: DataLoader<number, EntityRecord>;
  readonly nameRecords: DataLoader<string, readonly NameRecord[]>;
  readonly relationshipRecords: DataLoader<RelationshipPlaceKey, EntityRecord, string>;
  /** Opportunities by id, read together and each time anew, for a request may change what it reads again. */
  readonly opportunities: DataLoader<string, ServedOpportunity | undefined>;
  /** Who works on an opportunity, by its id. */
  readonly teams: DataLoader<string, TeamMember[]>;
  // Not #private: the GraphQL server copies the context property by property for each operation.
  private readonly image: Services['keeper']['image'];
  private counts: Promise<ReadonlyMap<string, number>> | undefined;
  private readonly views = new Map<string, GraphView>();

  constructor(services: Services, viewer: ViewerIdentity, directory: Directory, language: RequestLanguage) {
    this.services = services;
    this.viewer = viewer;
    this.directory = directory;
    this.language = language;
    this.now = services.clock();
    this.image = services.keeper.image;
    this.today = this.image.view(dayOfInstant(this.now));
    this.access = new AccessPolicy(this.today, viewer, directory);
    this.entityRecords = new DataLoader((nos) => readEntityRecords(services.connection, nos));
    this.relationshipRecords = new DataLoader(
      (places) => readRelationshipRecords(services.connection, places),
      {
        cacheKeyFn: (place) => place.key,
      },
    );
    this.opportunities = new DataLoader(
      async (ids) => {
        const found = await services.opportunities.findByIds(ids);
        const byId = new Map(found.map((one) => [one.id, one]));
        return ids.map((id) => byId.get(id));
      },
      { cache: false },
    );
    this.teams = new DataLoader(async (ids) => {
      const teams = await services.pool.teams(ids);
      return ids.map((id) => teams.get(id) ?? []);
    });
    this.nameRecords = new DataLoader((keys) => readNameRecords(services.connection, keys));
  }

  /** Open opportunities by rule, counted once a request. */
  openCounts(): Promise<ReadonlyMap<string, number>> {
    this.counts ??= this.services.opportunities.countByRule();
    return this.counts;
  }

  /** Counts anew what is asked for after a change. */
  forgetCounts(): void {
    this.counts = undefined;
  }

  /**
   * The graph at a business date and a time of knowledge; today and now by default.
   * Errors: BAD_USER_INPUT naming the argument.
   */
  viewAt({ asOf, knownAt }: TimeArguments): GraphView {
    if ((asOf ?? undefined) === undefined && (knownAt ?? undefined) === undefined) return this.today;
    const day = asOf === undefined || asOf === null ? this.today.asOf : parseDay(asOf);
    if (day === undefined)
      throw refusal('BAD_USER_INPUT', `asOf is "${asOf}", expected a date such as 2026-11-24`);
    const known = knownAt === undefined || knownAt === null ? Number.POSITIVE_INFINITY : Date.parse(knownAt);
    if (Number.isNaN(known)) {
      throw refusal(
        'BAD_USER_INPUT',
        `knownAt is "${knownAt}", expected an instant such as 2026-11-24T02:00:00Z`,
      );
    }
    const key = `${day} ${known}`;
    let view = this.views.get(key);
    if (view === undefined) {
      view = this.image.view(day, known);
      this.views.set(key, view);
    }
    return view;
  }
}
