import { perVersion } from '../../answers/per-version.ts';
import type { RequestContext } from '../../context.ts';
import { findEnterprisesByCode, findEnterprisesByOtherName } from '../../facts/find-enterprises.ts';
import { type FirmIndex, nameKey } from './match-rows.ts';
import type { ListRow } from './read-white-list.ts';

const namesOfBank = perVersion((view) => {
  const found = new Map<string, string[]>();
  for (let no = 0; no < view.entityCount; no++) {
    if (view.kindOf(no) !== 'ENTERPRISE') continue;
    const name = nameKey(view.nameOf(no));
    const known = found.get(name);
    if (known === undefined) found.set(name, [view.keyOf(no)]);
    else known.push(view.keyOf(no));
  }
  return found;
});

/** Codes and names as the graph has them; other full names only for rows that nothing else finds. */
export async function indexFirms(
  context: RequestContext,
  rows: readonly Pick<ListRow, 'code' | 'name'>[],
): Promise<FirmIndex> {
  const { connection } = context.services;
  const codes = [...new Set(rows.map(({ code }) => code).filter((code) => code !== ''))];
  const byCode = await findEnterprisesByCode(connection, codes);
  const names = namesOfBank(context.today);
  const unnamed = rows.filter(
    ({ code, name }) => !byCode.has(code) && name !== '' && !names.has(nameKey(name)),
  );
  const spellings = new Set(unnamed.flatMap(({ name }) => [name, nameKey(name)]));
  const others = await findEnterprisesByOtherName(connection, [...spellings]);
  if (others.size === 0) return { byCode, byName: names };
  const byName = new Map<string, readonly string[]>(names);
  for (const [name, keys] of others) byName.set(nameKey(name), keys);
  return { byCode, byName };
}
