import { useTranslation } from 'react-i18next';
import type { ListItemsQuery } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { usePlace } from '../app/place-context.tsx';
import { DeadlineWords } from './deadline-words.tsx';
import { ItemStanding } from './item-standing.tsx';
import { ReportButtons } from './report-buttons.tsx';

/** One customer to speak to: what for, until when, how it stands, and the buttons that say what came of it. */
export function ItemCard({ item }: { item: ListItemsQuery['listItems']['edges'][number]['node'] }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { list, party } = item;
  return (
    <li className="sheet item-card" data-testid="item-card" data-item={item.id}>
      <p className="item-card-head">
        {party ? <PartyButton party={party} /> : <b>{item.name}</b>}
        <ItemStanding item={item} />
      </p>
      <p>
        <b>{list.productName}</b> · <DeadlineWords deadline={list.deadline} daysLeft={list.daysLeft} />
      </p>
      <p className="note">
        <button
          type="button"
          className="link"
          onClick={() => go({ taskList: list.id, listPart: 'funnel', listOwner: null })}
        >
          {list.title}
        </button>
        {list.note && ` · ${list.note}`}
      </p>
      {item.viewerCanReport && <ReportButtons item={item} />}
      {item.opportunityId && (
        <button
          type="button"
          className="link"
          data-testid="item-opportunity"
          onClick={() => go({ page: 'opportunities', queue: 'mine', taskList: null })}
        >
          {t('lists.toOpportunity')}
        </button>
      )}
    </li>
  );
}
