import type { TFunction } from 'i18next';
import type { PanelPartyQuery } from '../__generated__/operations.ts';

type PanelParty = NonNullable<PanelPartyQuery['party']>;

/** Code, industry, who manages it: what one reads first under a name. */
export function partyHeadline(party: PanelParty, t: TFunction): string {
  const parts: (string | null | undefined)[] = [t(`party.${party.kind}`)];
  if (party.__typename === 'Enterprise') {
    const industry = party.industries[0];
    if (party.uscc) parts[0] = party.uscc;
    parts.push(industry && `${industry.name} ${industry.code}`);
    if (party.foreign) parts.push(party.country ?? t('party.foreign'));
  }
  const manager = party.customer?.managers[0];
  parts.push(party.customer?.orgUnit?.name, manager && `${t('fact.manager')} ${manager.name}`);
  if (party.kind === 'UNKNOWN') return t('party.UNKNOWN');
  return parts.filter(Boolean).join(' · ');
}
