import type { Day } from '../../graph/model/day.ts';
import type { Stage } from './stages.ts';

/** Working days until something has to have happened. Source: methods §7, service levels. */
export const SERVICE_LEVEL = { answerReferral: 2, firstContact: 5, feedback: 10 } as const;

const SATURDAY = 6;
const SUNDAY = 0;
/** 1970-01-01 was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 4;

/** The day so many working days after a day. Monday to Friday; public holidays are not known. */
export function addWorkingDays(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day++;
    if (isWorkingDay(day)) left--;
  }
  return day;
}

function isWorkingDay(day: Day): boolean {
  const weekday = (((day + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7;
  return weekday !== SATURDAY && weekday !== SUNDAY;
}

/** What the one who claimed an opportunity owes next, and by when. */
export function nextDue(claim: { readonly stage: Stage; readonly claimedOn: Day; readonly activeOn: Day }): {
  readonly what: 'FIRST_CONTACT' | 'FEEDBACK';
  readonly on: Day;
} {
  return claim.stage === 'CLAIMED'
    ? { what: 'FIRST_CONTACT', on: addWorkingDays(claim.claimedOn, SERVICE_LEVEL.firstContact) }
    : { what: 'FEEDBACK', on: addWorkingDays(claim.activeOn, SERVICE_LEVEL.feedback) };
}

/** The last day from which so many working days are over before a day: what was last done then or earlier is overdue on that day. */
export function lastOverdueDay(today: Day, count: number): Day {
  let day = today - 1 - count;
  while (addWorkingDays(day, count) >= today) day--;
  return day;
}
