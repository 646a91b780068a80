import { useTranslation } from 'react-i18next';
import type { ChainPortraitQuery } from '../__generated__/operations.ts';

type Region = NonNullable<ChainPortraitQuery['chain']>['regions'][number];

interface RegionChoiceProps {
  regions: readonly Region[];
  region: string | null;
  onChange: (region: string | null) => void;
}

const indents = { PROVINCE: '', CITY: '\u2003', AREA: '\u2003\u2003' } as const;

/** The whole country, a province, a city or a park in it, each with how many firms of the chain are registered there. */
export function RegionChoice({ regions, region, onChange }: RegionChoiceProps) {
  const { t } = useTranslation();
  if (regions.length === 0) return null;
  const isKnown = region === null || regions.some((other) => other.region === region);
  return (
    <label className="field">
      <span>{t('chains.region')}</span>
      <select
        data-testid="region-choice"
        value={region ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{t('chains.everywhere')}</option>
        {!isKnown && <option value={region}>{region}</option>}
        {regions.map((other) => (
          <option key={other.region} value={other.region}>
            {`${indents[other.level]}${t('chains.regionFirms', { name: other.name, count: other.firms })}`}
          </option>
        ))}
      </select>
    </label>
  );
}
