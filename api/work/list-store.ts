import type { Database } from './database.ts';
import { type DayFigures, dayFigures } from './lists/day-report.ts';
import { type MoveOrder, moveItems } from './lists/move-items.ts';
import { activityOf, pilotSettings, setPilot } from './lists/pilot.ts';
import {
  findItem,
  type ListItem,
  type ListItemQuery,
  type ListStep,
  listItems,
  listSteps,
  movableItems,
  openLoads,
} from './lists/read-items.ts';
import {
  countRows,
  figuresBelow,
  figuresOf,
  findList,
  type ListWithFigures,
  listLists,
  listProblems,
} from './lists/read-lists.ts';
import { type Head, remind, tellDaily } from './lists/remind.ts';
import { type ItemReport, reportItem } from './lists/report-item.ts';
import { closeList, createList, type SendableRow, sendableRows, sendList } from './lists/send-list.ts';
import type {
  ListAct,
  ListFigures,
  ListRefusal,
  ListScope,
  ListTerms,
  MatchedRow,
  TaskList,
} from './lists/task-list.ts';

type Refused = Promise<ListRefusal | undefined>;
type Level = Parameters<typeof figuresBelow>[3];

/** Lists that head office sends down: what is on them, where each item is, and what came of it. */
export class ListStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  create(act: Omit<ListAct, 'listId'>, terms: ListTerms, rows: readonly MatchedRow[]): Promise<string> {
    return createList(this.#database, act, terms, rows);
  }

  send(
    act: ListAct,
    place: Parameters<typeof sendList>[2],
    headsOf: Parameters<typeof sendList>[3],
  ): Refused {
    return sendList(this.#database, act, place, headsOf);
  }

  close(act: ListAct): Refused {
    return closeList(this.#database, act);
  }

  move(order: MoveOrder): ReturnType<typeof moveItems> {
    return moveItems(this.#database, order);
  }

  report(report: ItemReport): Refused {
    return reportItem(this.#database, report);
  }

  list(
    scope: ListScope,
    page: Parameters<typeof listLists>[2],
  ): Promise<{ readonly total: number; readonly items: ListWithFigures[] }> {
    return listLists(this.#database, scope, page);
  }

  find(id: string): Promise<TaskList | undefined> {
    return findList(this.#database, id);
  }

  figures(listId: string, scope: ListScope): Promise<ListFigures> {
    return figuresOf(this.#database, listId, scope);
  }

  figuresBelow(listId: string, scope: ListScope, level: Level): Promise<Map<string, ListFigures>> {
    return figuresBelow(this.#database, listId, scope, level);
  }

  countRows(listId: string): ReturnType<typeof countRows> {
    return countRows(this.#database, listId);
  }

  problems(listId: string, first: number): ReturnType<typeof listProblems> {
    return listProblems(this.#database, listId, first);
  }

  sendable(list: TaskList): Promise<SendableRow[]> {
    return sendableRows(this.#database, list);
  }

  items(query: ListItemQuery): Promise<{ readonly total: number; readonly items: ListItem[] }> {
    return listItems(this.#database, query);
  }

  findItem(id: string): Promise<ListItem | undefined> {
    return findItem(this.#database, id);
  }

  movable(
    listId: string,
    scope: ListScope,
    which: Parameters<typeof movableItems>[3],
  ): ReturnType<typeof movableItems> {
    return movableItems(this.#database, listId, scope, which);
  }

  steps(itemId: string): Promise<ListStep[]> {
    return listSteps(this.#database, itemId);
  }

  loads(level: 'sub_key' | 'assignee_key', keys: readonly string[]): Promise<Map<string, number>> {
    return openLoads(this.#database, level, keys);
  }

  day(
    listId: string,
    scope: ListScope,
    level: Level,
    day: Parameters<typeof dayFigures>[4],
  ): Promise<Map<string, DayFigures>> {
    return dayFigures(this.#database, listId, scope, level, day);
  }

  remind(day: string, now: Date, heads: readonly Head[]): Promise<number> {
    return remind(this.#database, day, now, heads);
  }

  tellDaily(day: string, now: Date, heads: readonly Head[]): Promise<number> {
    return tellDaily(this.#database, day, now, heads);
  }

  setPilot(
    setting: Parameters<typeof setPilot>[1],
    by: ListAct['by'],
    idempotencyKey: string,
    now: Date,
  ): Promise<void> {
    return setPilot(this.#database, setting, by, idempotencyKey, now);
  }

  pilot(): ReturnType<typeof pilotSettings> {
    return pilotSettings(this.#database);
  }

  activity(day: string, weeks: number): ReturnType<typeof activityOf> {
    return activityOf(this.#database, day, weeks);
  }
}
