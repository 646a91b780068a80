import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SearchDocument, type SearchQuery } from '../__generated__/operations.ts';
import { SearchFoot } from '../search/search-foot.tsx';
import { SearchHit } from '../search/search-hit.tsx';
import { useDebounced } from '../search/use-debounced.ts';

type Party = SearchQuery['search']['edges'][number]['node'];

const hitsMax = 8;
const debounceMs = 160;

/** Finds one firm by a name or a code, to be worked with rather than opened. */
export function FirmSearch({ onPick }: { onPick: (firm: Party) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDebounced(text.trim(), debounceMs);
  const [{ data, error, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: hitsMax, kinds: ['ENTERPRISE' as const] },
    pause: asked === '',
  });
  const isOpen = text.trim() !== '';
  const hits = asked === '' ? [] : (data?.search.edges ?? []);
  const waiting = isOpen && (fetching || asked !== text.trim());
  const pick = (firm: Party) => {
    setText('');
    onPick(firm);
  };
  return (
    <div className="firm-search">
      <input
        type="search"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && hits[at] ? `${id}-${at}` : undefined}
        aria-label={t('edit.firm')}
        placeholder={t('edit.firmSearch')}
        autoComplete="off"
        data-testid="firm-search"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
          else if (event.key === 'Enter' && !waiting && hits[at]) pick(hits[at].node);
          else if (event.key === 'Escape') setText('');
          else return;
          event.preventDefault();
        }}
      />
      {isOpen && (
        <div className="firm-hits">
          <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={t('edit.firm')}>
            {hits.map((hit, index) => (
              <SearchHit
                key={hit.node.id}
                id={`${id}-${index}`}
                hit={hit}
                typed={asked}
                active={index === at}
                onPick={() => pick(hit.node)}
                onHover={() => setAt(index)}
              />
            ))}
          </div>
          <SearchFoot
            error={error}
            waiting={waiting}
            text={asked}
            shown={hits.length}
            total={data?.search.totalCount ?? 0}
          />
        </div>
      )}
    </div>
  );
}
