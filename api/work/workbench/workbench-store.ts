import type { Database } from '../database.ts';
import { type BranchWork, countByBranch, listActive } from './bank-work.ts';
import {
  listClaims,
  listFound,
  listOwnSubmissions,
  listSplitsToAnswer,
  previewHandOver,
  type StageSum,
  sumStages,
} from './own-work.ts';
import type { PersonWork } from './person-work.ts';
import {
  type Cohort,
  countFunnel,
  listTeamWork,
  sumTeam,
  type TeamList,
  type TeamQuery,
} from './team-work.ts';

/** What the workbench reads of what people do; it writes nothing. */
export class WorkbenchStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  claims(employeeKey: string): ReturnType<typeof listClaims> {
    return listClaims(this.#database, employeeKey);
  }

  stages(employeeKey: string): Promise<StageSum[]> {
    return sumStages(this.#database, employeeKey);
  }

  found(query: Parameters<typeof listFound>[1]): ReturnType<typeof listFound> {
    return listFound(this.#database, query);
  }

  splitsToAnswer(employeeKey: string, peopleKeys: readonly string[]): ReturnType<typeof listSplitsToAnswer> {
    return listSplitsToAnswer(this.#database, employeeKey, peopleKeys);
  }

  submissionsBy(employeeKey: string, first: number): ReturnType<typeof listOwnSubmissions> {
    return listOwnSubmissions(this.#database, employeeKey, first);
  }

  handOverPreview(employeeKey: string): ReturnType<typeof previewHandOver> {
    return previewHandOver(this.#database, employeeKey);
  }

  team(query: TeamQuery): Promise<PersonWork[]> {
    return sumTeam(this.#database, query);
  }

  funnel(cohort: Cohort): ReturnType<typeof countFunnel> {
    return countFunnel(this.#database, cohort);
  }

  teamList(
    list: TeamList,
    page: { readonly first: number; readonly after?: string },
  ): ReturnType<typeof listTeamWork> {
    return listTeamWork(this.#database, list, page);
  }

  byBranch(query: Parameters<typeof countByBranch>[1]): Promise<BranchWork[]> {
    return countByBranch(this.#database, query);
  }

  active(fromDay: string): Promise<Set<string>> {
    return listActive(this.#database, fromDay);
  }
}
