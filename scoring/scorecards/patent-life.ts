import type { Day } from '../../graph/model/day.ts';
import type { PatentKind } from '../../graph/model/patent-kind.ts';
import { addYears } from './add-years.ts';
import type { PatentRecord } from './patent-record.ts';

/** Years from filing. Source: Patent Law 2020 art. 42. */
const TERM_YEARS: Readonly<Record<PatentKind, number>> = { INVENTION: 20, UTILITY_MODEL: 10, DESIGN: 15 };
const DAYS_PER_YEAR = 365.25;

/** The day from which a patent no longer holds. */
function endOf({ kind, filedOn, validTo }: PatentRecord): Day {
  return validTo ?? addYears(filedOn, TERM_YEARS[kind]);
}

/** Whether a patent has been granted and still holds on a day. */
export function isInForce(patent: PatentRecord, asOf: Day): boolean {
  return patent.grantedOn !== undefined && patent.grantedOn <= asOf && asOf < endOf(patent);
}

/** Years for which a patent in force still holds. */
export function remainingLifeYears(patent: PatentRecord, asOf: Day): number {
  return (endOf(patent) - asOf) / DAYS_PER_YEAR;
}
