import { useTranslation } from 'react-i18next';
import type { ListItemFieldsFragment } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { ItemStanding } from './item-standing.tsx';

interface Props {
  item: ListItemFieldsFragment;
  /** Null where it cannot be selected. */
  selected: boolean | null;
  onSelect: (on: boolean) => void;
}

/** One customer of a list: how it stands, where it is and who has it. */
export function ItemRow({ item, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const { party, name, unitName, assigneeName, managedBy } = item;
  return (
    <tr data-testid="item-row" className={selected ? 'is-selected' : undefined}>
      <th scope="row">
        <span className="item-name">
          {selected !== null && (
            <label className="item-check">
              <input
                type="checkbox"
                data-testid="select-item"
                checked={selected}
                onChange={(event) => onSelect(event.target.checked)}
              />
              <span className="sr-only">{t('lists.select', { name })}</span>
            </label>
          )}
          {party ? <PartyButton party={party} /> : name}
        </span>
      </th>
      <td data-label={t('lists.stateLabel')}>
        <ItemStanding item={item} />
      </td>
      <td data-label={t('lists.at')}>{unitName ?? t('lists.waiting')}</td>
      <td data-label={t('lists.who')}>
        {assigneeName ?? t('lists.waiting')}
        {managedBy && managedBy !== assigneeName && (
          <span className="note"> {t('lists.managedBy', { name: managedBy })}</span>
        )}
      </td>
    </tr>
  );
}
