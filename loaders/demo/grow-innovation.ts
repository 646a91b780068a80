import { addPatent, publicationDay } from './add-patent.ts';
import { addMetric } from './add-signals.ts';
import type { Firm } from './party.ts';
import { TECHNOLOGIES, type Technology } from './tables/technologies.ts';
import type { World } from './world.ts';

const YEAR_DAYS = 365;

/** Gives every firm with a figure of valid inventions that many, other rights beside them, and figures of research with gaps. */
export function growInnovation(world: World): void {
  for (const { firm, inventions } of world.inventors) {
    const quality = world.random.next();
    addResearch(world, firm, quality);
    addPortfolio(world, firm, inventions, quality);
  }
}

/** Some firms do not report some of it. */
function addResearch(world: World, firm: Firm, quality: number): void {
  const { random } = world;
  const reports = (): boolean => random.chance(0.9);
  const revenue = random.amountFen(20_000_000, 2_000_000_000);
  const expense = Math.round((revenue * (0.015 + 0.13 * (quality + random.next()) * 0.5)) / 100) * 100;
  const staff = random.int(40, 1_200);
  addMetric(world, firm, 'revenue', { amountFen: revenue });
  if (reports()) addMetric(world, firm, 'rd-expense', { amountFen: expense });
  if (reports()) {
    const before = Math.round(expense / (0.9 + 0.35 * random.next()) ** 3 / 100) * 100;
    addMetric(world, firm, 'rd-expense-three-years-before', { amountFen: before });
  }
  addMetric(world, firm, 'staff', { value: staff });
  if (reports()) addMetric(world, firm, 'rd-staff', { value: Math.round(staff * (0.06 + 0.4 * quality)) });
  const techShare = 0.35 + 0.6 * random.next();
  const techRevenue = Math.round((revenue * techShare) / 100) * 100;
  if (reports()) addMetric(world, firm, 'tech-revenue', { amountFen: techRevenue });
  if (random.chance(0.6)) {
    const patentedFen = Math.round((techRevenue * (0.3 + 0.6 * random.next())) / 100) * 100;
    addMetric(world, firm, 'patented-revenue', { amountFen: patentedFen });
  }
}

function addPortfolio(world: World, firm: Firm, inventions: number, quality: number): void {
  const { random, clock } = world;
  const technology = random.pick(TECHNOLOGIES);
  const hasCitations = random.chance(0.88);
  const add = (
    kind: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN',
    agedDays: number,
    state: { isGranted: boolean; hasLapsed?: boolean },
  ): void => {
    const filedOn = clock.today - agedDays;
    const grantedOn = state.isGranted ? filedOn + Math.min(agedDays - 1, random.int(600, 1_000)) : undefined;
    const publishedOn = publicationDay({ kind, filedOn, grantedOn });
    const citations = Math.floor(-Math.log(1 - random.next()) * (0.5 + 4 * quality));
    const span = clock.today - 1 - publishedOn;
    addPatent(world, firm, {
      kind,
      filedOn,
      grantedOn,
      endsOn: state.hasLapsed ? clock.today - random.int(1, 200) : undefined,
      title: titleOf(world, technology),
      ipc: symbolsOf(world, technology, 1 + random.int(0, quality > 0.5 ? 2 : 1)),
      claims: 3 + Math.floor(random.next() * (6 + 14 * quality)),
      family: 1 + Math.floor(random.next() ** 2 * (1 + 6 * quality)),
      citedOn: !hasCitations
        ? undefined
        : span < 1
          ? []
          : Array.from({ length: citations }, () => publishedOn + random.int(1, span)),
      citingIpc: technology.subclasses.map((subclass) => `${subclass} 1/00`),
    });
  };
  const age = (min: number, max: number): number => random.int(min * YEAR_DAYS, max * YEAR_DAYS);
  for (let left = inventions; left > 0; left -= 1) add('INVENTION', age(3, 11), { isGranted: true });
  for (let left = random.int(0, 4); left > 0; left -= 1) add('INVENTION', age(1, 2), { isGranted: false });
  for (let left = random.int(0, 8); left > 0; left -= 1) add('UTILITY_MODEL', age(3, 8), { isGranted: true });
  for (let left = random.int(0, 2); left > 0; left -= 1) add('DESIGN', age(3, 8), { isGranted: true });
  if (random.chance(0.3)) add('INVENTION', age(5, 11), { isGranted: true, hasLapsed: true });
}

function titleOf(world: World, { subjects }: Technology): string {
  return `一种${world.random.pick(subjects)}${world.random.pick(['', '及其制备方法', '的控制方法', '及使用该装置的系统'])}`;
}

/** So many subclasses of the field, each with a group. */
function symbolsOf(world: World, { subclasses }: Technology, count: number): string[] {
  const { random } = world;
  return random.sample(subclasses, count).map((subclass) => `${subclass} ${random.int(1, 60)}/00`);
}
