import type { Individual } from './party.ts';
import { composePersonName } from './person-names.ts';
import { buildResidentId } from './resident-id.ts';
import { servePerson } from './serve-person.ts';
import { nextNumber, type World } from './world.ts';

/** What is fixed about a new person; the rest is chosen. */
export interface PersonOptions {
  readonly id?: string;
  readonly name?: string;
  readonly isFemale?: boolean;
  /** An account with the bank makes a person a customer. */
  readonly hasAccount?: boolean;
  readonly orgId?: string;
}

/** Adds a natural person, as a customer with an account if asked. */
export function addPerson(world: World, options: PersonOptions = {}): Individual {
  const { random, feeds } = world;
  const number = nextNumber(world, 'person');
  const isFemale = options.isFemale ?? random.chance(0.42);
  const name = options.name ?? composePersonName(random, isFemale);
  const sourceId = options.id ?? `P${String(number).padStart(7, '0')}`;
  const birthDay = world.clock.today - random.int(24 * 365, 68 * 365);
  const birthDate = world.clock.format(birthDay);
  feeds.write('persons', {
    personId: sourceId,
    name,
    idNumber: buildResidentId(number, birthDate, isFemale),
    birthYear: birthDate.slice(0, 4),
    gender: isFemale ? '女' : '男',
  });
  const person = { ref: { kind: 'PERSON', sourceId } as const, name, isCustomer: false };
  return options.hasAccount === true ? servePerson(world, person, options.orgId) : person;
}
