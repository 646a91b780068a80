import type { Day } from '../../graph/model/day.ts';
import type { PatentKind } from '../../graph/model/patent-kind.ts';
import type { Firm } from './party.ts';
import { nextNumber, type World } from './world.ts';

/** What is fixed about a patent; a day or a number left out is not in the register. */
export interface PatentOptions {
  readonly kind: PatentKind;
  readonly filedOn: Day;
  readonly grantedOn?: Day;
  readonly endsOn?: Day;
  readonly acquiredOn?: Day;
  readonly title: string;
  readonly ipc: readonly string[];
  readonly claims?: number;
  readonly family?: number;
  /** Days on which others cite it; undefined when nobody looked. */
  readonly citedOn?: readonly Day[];
  readonly citingIpc?: readonly string[];
}

const JURISDICTIONS = ['CN', 'WO', 'US', 'EP', 'JP', 'KR', 'DE', 'IN', 'SG', 'GB'];
const NUMBER_OF_KIND: Readonly<Record<PatentKind, string>> = {
  INVENTION: '1',
  UTILITY_MODEL: '2',
  DESIGN: '3',
};
const DAYS_TO_PUBLICATION = 545;

/** Writes a patent of a firm and what cites it. */
export function addPatent(world: World, firm: Firm, options: PatentOptions): void {
  const { clock, feeds } = world;
  const { kind, filedOn, grantedOn, endsOn, acquiredOn, title, ipc, claims, family, citedOn } = options;
  const patentId = publicationNumber(
    world,
    kind,
    grantedOn === undefined ? 'A' : kind === 'INVENTION' ? 'B' : 'U',
  );
  const publishedOn = publicationDay(options);
  feeds.write('patents', {
    patentId,
    holderId: firm.ref.sourceId,
    kind,
    filedOn: clock.format(filedOn),
    publishedOn: clock.format(publishedOn > clock.today ? undefined : publishedOn),
    grantedOn: clock.format(grantedOn),
    endsOn: clock.format(endsOn),
    acquiredOn: clock.format(acquiredOn),
    title,
    ipc: ipc.join(';'),
    claims,
    familyJurisdictions: family === undefined ? undefined : JURISDICTIONS.slice(0, family).join(';'),
    citationsAsOf: clock.format(citedOn === undefined ? undefined : clock.today - 1),
  });
  for (const [index, day] of (citedOn ?? []).entries()) {
    feeds.write('patent-citations', {
      citedId: patentId,
      citingId: publicationNumber(world, 'INVENTION', 'A'),
      citedOn: clock.format(day),
      citingIpc: options.citingIpc?.[index % options.citingIpc.length],
    });
  }
}

/** An invention is published a year and a half after filing, anything else when it is granted. */
export function publicationDay({
  kind,
  filedOn,
  grantedOn,
}: Pick<PatentOptions, 'kind' | 'filedOn' | 'grantedOn'>): Day {
  return kind === 'INVENTION' ? filedOn + DAYS_TO_PUBLICATION : (grantedOn ?? filedOn);
}

/** The same date so many years before; 29 February becomes the 28th where there is none. */
export function yearsBefore(day: Day, years: number): Day {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear() - years, date.getUTCMonth()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / 86_400_000;
}

function publicationNumber(world: World, kind: PatentKind, letter: string): string {
  const number = String(nextNumber(world, 'patent')).padStart(8, '0');
  return `CN${NUMBER_OF_KIND[kind]}${number}${letter}`;
}
