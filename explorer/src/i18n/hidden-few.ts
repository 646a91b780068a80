/** The service gives one to four hidden as five, so that nobody can tell who is missing; up to here it is "at most". */
const fewMax = 5;

export function isFew(hidden: number): boolean {
  return hidden <= fewMax;
}
