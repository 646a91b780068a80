import type { GraphView } from '../../../graph/image/graph-view.ts';
import type { Directory } from '../../access/directory.ts';
import { findPersona, PERSONAS } from '../../access/personas.ts';
import type { EmployeeSource } from '../../sources.ts';
import type { Colleague } from '../../work/pool/act.ts';
import type { Who } from './demo-plan.ts';

const CREDIT_SYSTEM: Colleague = { key: 'demo:operations', name: '信贷管理系统' };

/** Who is meant in a plan of the demo bank for a customer. */
export class DemoCast {
  readonly #view: GraphView;
  readonly #directory: Directory;
  readonly #managers: readonly EmployeeSource[];

  constructor(view: GraphView, directory: Directory, customer: number) {
    this.#view = view;
    this.#directory = directory;
    const managers: EmployeeSource[] = [];
    view.forEachOut('MANAGED_BY', customer, (no) => {
      const employee = directory.employees.get(no);
      if (employee !== undefined) managers.push(employee);
    });
    this.#managers = managers;
  }

  /** `served` is who manages the customer for the corporate line, `served:LINE` who does for another or is nearest, `served:BRANCH` its head. */
  find(who: Who): EmployeeSource | undefined {
    if (Object.hasOwn(PERSONAS, who)) return findPersona(who, this.#directory)?.employee;
    const [word, line = 'CORPORATE'] = who.split(':');
    if (word !== 'served') return this.#directory.findEmployee(who);
    return line === 'BRANCH' ? this.#near(({ role }) => role === 'BRANCH_HEAD') : this.#ofLine(line);
  }

  colleague(who: Who): Colleague | undefined {
    if (who === 'operations') return CREDIT_SYSTEM;
    const employee = this.find(who);
    if (employee === undefined) return undefined;
    const { no, name, line, orgUnitNo } = employee;
    const unitKey = orgUnitNo === undefined ? undefined : this.#view.keyOf(orgUnitNo);
    return { key: this.#view.keyOf(no), name, line, unitKey };
  }

  #ofLine(line: string): EmployeeSource | undefined {
    const sells = (one: EmployeeSource): boolean => one.role === 'RELATIONSHIP_MANAGER' && one.line === line;
    return this.#managers.find(sells) ?? this.#near(sells);
  }

  #near(fits: (employee: EmployeeSource) => boolean): EmployeeSource | undefined {
    const fitting = [...this.#directory.employees.values()]
      .filter(fits)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const at = this.#managers.find(({ line }) => line === 'CORPORATE') ?? this.#managers[0];
    return this.#directory
      .upwardsFrom(at?.orgUnitNo)
      .map((unit) => fitting.find(({ orgUnitNo }) => orgUnitNo === unit))
      .find((employee) => employee !== undefined);
  }
}
