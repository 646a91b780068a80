import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type PartyLineFragment, SearchDocument } from '../__generated__/operations.ts';
import { useDebounced } from '../search/use-debounced.ts';

const hitsMax = 8;
const debounceMs = 160;

/** Finds the viewer's customers by name or code; a click adds one to the list. */
export function SeedSearch({ onAdd }: { onAdd: (party: PartyLineFragment) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), debounceMs);
  const [{ data, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: hitsMax, kinds: ['ENTERPRISE'] },
    pause: asked === '',
  });
  const hits = asked === '' || text.trim() === '' ? [] : (data?.search.edges ?? []).map(({ node }) => node);
  const own = hits.filter(({ customer }) => customer);
  const add = (party: PartyLineFragment) => {
    onAdd(party);
    setText('');
  };
  return (
    <div className="seed-search">
      <label className="seed-field" htmlFor={id}>
        <span>{t('peers.seedSearch')}</span>
        <input
          id={id}
          type="search"
          autoComplete="off"
          data-testid="seed-search"
          placeholder={t('peers.seedSearchHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && own[0] && add(own[0])}
        />
      </label>
      {asked !== '' && text.trim() !== '' && !fetching && (
        <ul className="seed-hits">
          {own.map((party) => (
            <li key={party.id}>
              <button type="button" data-testid="seed-hit" onClick={() => add(party)}>
                {party.name}
              </button>
            </li>
          ))}
          {own.length === 0 && <li className="note">{t('peers.seedNoHit')}</li>}
        </ul>
      )}
    </div>
  );
}
