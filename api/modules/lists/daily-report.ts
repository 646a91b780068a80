import { parseDay } from '../../../graph/model/day.ts';
import type { ListDailyReportResolvers } from '../../__generated__/resolver-types.ts';
import { refusal } from '../../access/refusal.ts';
import type { RequestContext } from '../../context.ts';
import type { ListDailyReportSource } from '../../sources.ts';
import type { DayFigures } from '../../work/lists/day-report.ts';
import type { TaskList } from '../../work/lists/task-list.ts';
import { scopeFor } from './list-access.ts';
import { levelBelow, pathOf, placeOfKey } from './list-places.ts';
import { dayInWords } from './list-words.ts';

const DAY_MS = 86_400_000;

/** How a list stood at the end of a day in what is the viewer's. Errors: BAD_USER_INPUT for what is no day. */
export async function dailyReport(
  context: RequestContext,
  list: TaskList,
  day: string,
): Promise<ListDailyReportSource> {
  if (parseDay(day) === undefined)
    throw refusal('BAD_USER_INPUT', `day is "${day}", expected a date such as 2026-11-24`);
  const scope = scopeFor(context, null);
  const level = levelBelow(scope) ?? 'assignee_key';
  const from = new Date(`${day}T00:00:00+08:00`);
  const to = new Date(from.getTime() + DAY_MS);
  const found = await context.services.lists.day(list.id, scope, level, { from, to });
  const rows = [...found]
    .sort(
      ([a, one], [b, other]) =>
        Number(a === '') - Number(b === '') || other.sent - one.sent || (a < b ? -1 : 1),
    )
    .map(([key, figures]) => ({ place: placeOfKey(context, key, level), figures }));
  const place = pathOf(context, scope, scope).at(-1)!;
  return { list, day, total: { place, figures: addUp([...found.values()]) }, rows };
}

export const dailyReportFields = {
  text: ({ list, day, total, rows }, { language }) =>
    dayInWords(
      list,
      day,
      (parseDay(list.deadline) ?? 0) - (parseDay(day) ?? 0),
      total.figures,
      rows.flatMap(({ place, figures }) =>
        place.level === 'WAITING' ? [] : [{ name: place.name, figures }],
      ),
      language === 'EN' ? 'en' : 'zh',
    ),
  total: ({ total }) => toRow(total),
  rows: ({ rows }) => rows.map(toRow),
} satisfies ListDailyReportResolvers;

function toRow({ place, figures: { landedFen, ...figures } }: ListDailyReportSource['total']) {
  return { place, ...figures, landedAmount: landedFen };
}

const NONE: DayFigures = {
  sent: 0,
  assigned: 0,
  touched: 0,
  opportunities: 0,
  landed: 0,
  landedFen: 0,
  assignedThatDay: 0,
  touchedThatDay: 0,
  opportunitiesThatDay: 0,
  landedThatDay: 0,
};

function addUp(all: readonly DayFigures[]): DayFigures {
  return all.reduce(
    (sum, figures) =>
      Object.fromEntries(
        Object.entries(sum).map(([name, value]) => [name, value + figures[name as keyof DayFigures]]),
      ) as unknown as DayFigures,
    NONE,
  );
}
